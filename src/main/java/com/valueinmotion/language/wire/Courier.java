package com.valueinmotion.language.wire;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Patience;
import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Carries one request to a server, and brings back an answer that is a success. */
final class Courier {
  /** As much of an error as is read, in bytes. */
  private static final int ERROR = 1 << 16;

  private final HttpClient client;
  private final Body body = new Body();
  private volatile @Nullable CompletableFuture<HttpResponse<Body>> underWay;

  Courier(HttpClient client) {
    this.client = client;
  }

  /**
   * Waits for the headers.
   *
   * @throws ModelFault where nobody answers, or with anything but a success
   */
  HttpResponse<Body> send(
      HttpRequest request,
      @Nullable String text,
      Deadline deadline,
      Faults faults,
      Patience patience)
      throws ModelFault, InterruptedException {
    HttpResponse<Body> response;
    try {
      CompletableFuture<HttpResponse<Body>> sent =
          client.sendAsync(asJdk(request, text), info -> body);
      underWay = sent;
      response = sent.get(Math.max(0, deadline.left()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw faults.tooSlow(patience, false, deadline.isWholeOver());
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause(), faults);
    } catch (IllegalArgumentException e) {
      throw faults.noServer(e);
    }
    int status = response.statusCode();
    if (status >= 300 && status < 400) {
      throw faults.redirected(response.headers().firstValue("Location").orElse("nowhere"));
    }
    if (status < 200 || status >= 300) {
      throw faults.status(status, beginning(deadline));
    }
    return response;
  }

  /** Closes the connection. From any thread, any number of times. */
  void close() {
    CompletableFuture<?> sent = underWay;
    if (sent != null) {
      sent.cancel(true);
    }
    body.close();
  }

  private static java.net.http.HttpRequest asJdk(HttpRequest request, @Nullable String text) {
    java.net.http.HttpRequest.Builder copy =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request.headers().forEach((name, values) -> values.forEach(value -> copy.header(name, value)));
    return copy.method(
            request.method().name(),
            text == null
                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                : java.net.http.HttpRequest.BodyPublishers.ofString(text))
        .build();
  }

  private static ModelFault failure(Throwable first, Faults faults) {
    for (Throwable cause = first; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof HttpConnectTimeoutException
          || cause instanceof UnresolvedAddressException) {
        return faults.noServer(first);
      }
      if (cause instanceof ProtocolException) {
        return faults.garbled("that is no HTTP");
      }
    }
    return first instanceof IOException || first instanceof UncheckedIOException
        ? faults.cutShort(first)
        : faults.garbled(String.valueOf(first.getMessage()));
  }

  /** Of an error, as much as comes in time: its status says enough. */
  private String beginning(Deadline deadline) throws InterruptedException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try {
      long until = System.nanoTime() + Math.min(deadline.left(), TimeUnit.SECONDS.toNanos(2));
      ByteBuffer next = body.next(until - System.nanoTime());
      while (next != null && bytes.size() < ERROR) {
        byte[] some = new byte[next.remaining()];
        next.get(some);
        bytes.write(some, 0, some.length);
        next = body.next(until - System.nanoTime());
      }
    } catch (IOException | TimeoutException e) {
      // What has come is what there is.
      return bytes.toString(StandardCharsets.UTF_8);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** All of an answer that is no stream. */
  String all(Deadline deadline, Faults faults, Patience patience, int most)
      throws ModelFault, InterruptedException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try {
      ByteBuffer next = body.next(deadline.left());
      while (next != null) {
        byte[] some = new byte[next.remaining()];
        next.get(some);
        bytes.write(some, 0, some.length);
        if (bytes.size() > most) {
          throw faults.tooLong("it sent more than " + most + " bytes");
        }
        next = body.next(deadline.left());
      }
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (TimeoutException e) {
      throw faults.tooSlow(patience, false, deadline.isWholeOver());
    } catch (IOException e) {
      throw faults.cutShort(e);
    }
  }
}
