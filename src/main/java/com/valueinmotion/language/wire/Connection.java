package com.valueinmotion.language.wire;

import com.valueinmotion.language.Answer;
import com.valueinmotion.language.Call;
import com.valueinmotion.language.Listener;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Patience;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way to one server. Who asks waits for their turn, in the order they came: a laptop answers
 * one question at a time, and two at once are each slower than one after the other.
 */
public final class Connection {
  private static final int LARGEST_LOOK = 8 << 20;

  private final URI address;
  private final Patience patience;
  private final Semaphore turns;
  private final HttpClient client;

  /**
   * @param address of the server
   * @param atOnce how many questions it is asked at the same time
   */
  public Connection(URI address, Patience patience, int atOnce) {
    this.address = address;
    this.patience = patience;
    this.turns = new Semaphore(atOnce, true);
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience.connect());
    if (Loopback.isHere(address)) {
      // A proxy is another machine: what stays on this one must not go through it.
      builder.proxy(HttpClient.Builder.NO_PROXY);
    } else {
      builder.proxy(ProxySelector.getDefault());
    }
    this.client = builder.build();
  }

  /** Where it leads, without a slash at the end. */
  public String address() {
    String text = address.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * Begins an answer.
   *
   * @param model makes langchain4j's model over the client it is given
   */
  public Call start(
      Faults faults,
      Protocol protocol,
      ChatRequest request,
      Function<HttpClientBuilder, StreamingChatModel> model,
      Listener listener) {
    Courier courier = new Courier(client);
    AtomicBoolean ended = new AtomicBoolean();
    Answering answering = new Answering(faults, listener, () -> !ended.get());
    Exchange exchange = new Exchange(courier, protocol, faults, answering, patience);
    Errand<Answer> errand =
        Errand.start(
            () -> {
              turns.acquire();
              try {
                model.apply(new OneClient(exchange)).chat(request, answering);
                exchange.check();
                return answering.answer(protocol.counted(), exchange.deadline());
              } finally {
                turns.release();
              }
            },
            () -> {
              ended.set(true);
              courier.close();
            });
    return new Call() {
      @Override
      public Answer await() throws ModelFault {
        return errand.await();
      }

      @Override
      public Answer await(Duration pause, Runnable meanwhile) throws ModelFault {
        return errand.await(pause, meanwhile);
      }

      @Override
      public void cancel() {
        errand.cancel();
      }
    };
  }

  /** Something small that was asked, and is answered at once: what models there are. */
  public interface Look {
    /** The answer's text. */
    String await() throws ModelFault;
  }

  /**
   * Asks something small; several may be under way together.
   *
   * @param body null for a GET
   * @param limit how long it may take altogether
   */
  public Look look(String path, @Nullable String body, Duration limit, Faults faults) {
    if (!limit.isPositive()) {
      return () -> {
        throw faults.noServer(new TimeoutException("no time was left to ask for " + path));
      };
    }
    long until = System.nanoTime() + limit.toNanos();
    Courier courier = new Courier(client);
    Patience brief = new Patience(patience.connect(), limit, limit, limit);
    HttpRequest.Builder request =
        HttpRequest.builder()
            .url(address() + path)
            .method(body == null ? HttpMethod.GET : HttpMethod.POST)
            .addHeader("Content-Type", "application/json");
    Errand<String> errand =
        Errand.start(
            () -> {
              Deadline deadline = new Deadline(brief);
              try {
                courier.send(request.build(), body, deadline, faults, brief);
                return courier.all(deadline, faults, brief, LARGEST_LOOK);
              } finally {
                courier.close();
              }
            },
            courier::close);
    return () -> {
      try {
        Duration left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
        return errand.await(left, () -> faults.tooSlow(brief, false, false));
      } catch (ModelFault e) {
        // Whoever does not even say what there is might as well not be there.
        throw switch (e.kind()) {
          case SLOW, STALLED -> faults.noServer(e);
          default -> e;
        };
      }
    };
  }

  /** langchain4j asks for a builder; what it builds is there already. */
  private record OneClient(Exchange exchange) implements HttpClientBuilder {
    @Override
    public @Nullable Duration connectTimeout() {
      return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
      return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public dev.langchain4j.http.client.HttpClient build() {
      return exchange;
    }
  }
}
