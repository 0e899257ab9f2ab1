package com.valueinmotion.language.wire;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Patience;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.DefaultServerSentEventParsingHandle;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer over HTTP, under langchain4j. Reads the answer itself, line by line
 * and with deadlines: langchain4j's own client skips lines it cannot read, waits for ever where a
 * server falls silent, and takes a stream without an end for one that is still coming.
 */
final class Exchange implements HttpClient {
  private final Courier courier;
  private final Protocol protocol;
  private final Faults faults;
  private final Answering answering;
  private final Patience patience;
  private @Nullable ModelFault fault;
  private Deadline deadline;

  Exchange(
      Courier courier, Protocol protocol, Faults faults, Answering answering, Patience patience) {
    this.courier = courier;
    this.protocol = protocol;
    this.faults = faults;
    this.answering = answering;
    this.patience = patience;
    this.deadline = new Deadline(patience);
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) throws HttpException {
    throw new UnsupportedOperationException("answers come as streams");
  }

  /** Runs to the end on the caller's thread; what went wrong is told by {@link #check}. */
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    deadline = new Deadline(patience);
    try {
      stream(request, listener);
    } catch (ModelFault e) {
      fault = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fault = Faults.cancelled();
    } finally {
      courier.close();
    }
  }

  /** The clocks of this exchange. */
  Deadline deadline() {
    return deadline;
  }

  /**
   * @throws ModelFault what went wrong
   */
  void check() throws ModelFault {
    if (fault != null) {
      throw fault;
    }
  }

  private void stream(HttpRequest request, ServerSentEventListener listener)
      throws ModelFault, InterruptedException {
    HttpResponse<Body> response =
        courier.send(request, protocol.question(request.body()), deadline, faults, patience);
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
      throw faults.garbled("it sends a web page");
    }
    listener.onOpen(SuccessfulHttpResponse.builder().statusCode(response.statusCode()).build());
    Lines lines = new Lines(response.body());
    ServerSentEventContext context =
        new ServerSentEventContext(
            new DefaultServerSentEventParsingHandle(InputStream.nullInputStream()));
    while (!protocol.isOver()) {
      String line = next(lines);
      if (line == null) {
        break;
      }
      ServerSentEvent event = read(line, lines.isCut());
      if (event != null) {
        deadline.heard();
        tell(listener, event, context);
        answering.check();
        deadline.heard();
      }
    }
    if (!protocol.isWhole()) {
      throw faults.cutShort(null);
    }
    listener.onClose();
  }

  private @Nullable String next(Lines lines) throws ModelFault, InterruptedException {
    try {
      return lines.next(deadline);
    } catch (TimeoutException e) {
      throw faults.tooSlow(patience, deadline.hasBegun(), deadline.isWholeOver());
    } catch (Lines.TooLong e) {
      throw faults.tooLong("it sent a line of more than " + Lines.LONGEST + " bytes");
    } catch (CharacterCodingException e) {
      throw lines.isCut() ? faults.cutShort(e) : faults.garbled("its letters are not UTF-8");
    } catch (IOException e) {
      throw faults.cutShort(e);
    }
  }

  /** Half a chunk at the end of a stream is a connection that broke, not a protocol that is not. */
  private @Nullable ServerSentEvent read(String line, boolean cut) throws ModelFault {
    try {
      return protocol.read(line);
    } catch (ModelFault e) {
      boolean begun = line.startsWith("{") || line.startsWith("data:") || line.startsWith("event:");
      boolean half = cut && begun && !Json.isWhole(line);
      throw half && e.kind() == ModelFault.Kind.GARBLED ? faults.cutShort(e) : e;
    }
  }

  private void tell(
      ServerSentEventListener listener, ServerSentEvent event, ServerSentEventContext context)
      throws ModelFault {
    try {
      listener.onEvent(event, context);
    } catch (RuntimeException e) {
      // langchain4j's own reading of a chunk that we thought was fine.
      throw faults.garbled("a chunk that cannot be read");
    }
  }
}
