package com.valueinmotion.language.wire;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What a server sends, in the pieces it comes in, waited for with a deadline. An input stream has
 * none: a server that falls silent would hold its reader for ever.
 */
final class Body implements BodySubscriber<Body> {
  private final LinkedBlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
  private final Deque<ByteBuffer> open = new ArrayDeque<>();
  private Flow.@Nullable Subscription subscription;
  private boolean closed;

  private sealed interface Arrival {
    record Bytes(List<ByteBuffer> buffers) implements Arrival {}

    record End() implements Arrival {}

    record Broken(Throwable cause) implements Arrival {}
  }

  /** At once: headers are enough to begin. */
  @Override
  public CompletionStage<Body> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription given) {
    if (closed) {
      given.cancel();
    } else {
      subscription = given;
      given.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    arrived.add(new Arrival.Bytes(buffers));
  }

  @Override
  public void onError(Throwable cause) {
    arrived.add(new Arrival.Broken(cause));
  }

  @Override
  public void onComplete() {
    arrived.add(new Arrival.End());
  }

  /**
   * The next bytes.
   *
   * @param nanos how long is waited
   * @return null at the end
   * @throws IOException where the connection broke
   * @throws TimeoutException where nothing came in time
   */
  @Nullable ByteBuffer next(long nanos) throws InterruptedException, IOException, TimeoutException {
    while (open.isEmpty()) {
      switch (arrived.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
        case null -> throw new TimeoutException();
        case Arrival.End end -> {
          arrived.add(end);
          return null;
        }
        case Arrival.Broken(var cause) -> throw new IOException("the connection broke", cause);
        case Arrival.Bytes(var buffers) -> {
          open.addAll(buffers);
          more();
        }
      }
    }
    return open.poll();
  }

  /** One list ahead at most, so that a server that floods waits for us. */
  private synchronized void more() {
    if (subscription != null && !closed) {
      subscription.request(1);
    }
  }

  /** Closes the connection. From any thread, any number of times. */
  synchronized void close() {
    closed = true;
    if (subscription != null) {
      subscription.cancel();
    }
  }
}
