package com.valueinmotion.language.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A real HTTP server that does what it is told, also what no server should: stop in the middle of a
 * letter, fall silent, hang up. Written on a bare socket, as no HTTP library can be talked into
 * that.
 */
public final class FakeServer implements AutoCloseable {
  /** What it was asked. */
  public record Asked(String method, String path, Map<String, String> headers, String body) {}

  /** What it does when asked. */
  @FunctionalInterface
  public interface Script {
    void play(Asked asked, Reply reply) throws Exception;
  }

  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final int port;
  private volatile CountDownLatch hungUp = new CountDownLatch(1);
  private volatile ServerSocket listening;

  public FakeServer() {
    listening = bind(0);
    port = listening.getLocalPort();
    serve();
  }

  private static ServerSocket bind(int port) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** What is done at a path, from now on. */
  public FakeServer on(String path, Script script) {
    scripts.put(path, script);
    return this;
  }

  /** What was asked at a path, in order. */
  public List<Asked> asked(String path) {
    return asked.stream().filter(one -> one.path().equals(path)).toList();
  }

  /** Whether a client has hung up, since last asked, on a reply that waited for it. */
  public boolean sawHangUp() throws InterruptedException {
    boolean seen = hungUp.await(5, TimeUnit.SECONDS);
    hungUp = new CountDownLatch(1);
    return seen;
  }

  /** Nobody listens any more. */
  public void pause() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Listens again, at the same port. */
  public void resume() {
    listening = bind(port);
    serve();
  }

  @Override
  public void close() {
    pause();
  }

  private void serve() {
    ServerSocket socket = listening;
    Thread.ofVirtual()
        .start(
            () -> {
              while (!socket.isClosed()) {
                try {
                  Socket client = socket.accept();
                  Thread.ofVirtual().start(() -> converse(client));
                } catch (IOException e) {
                  return;
                }
              }
            });
  }

  /** One request a connection. */
  private void converse(Socket client) {
    try (client) {
      client.setSoTimeout(20_000);
      Asked request = read(client.getInputStream());
      asked.add(request);
      Script script = scripts.get(request.path());
      Reply reply = new Reply(client);
      if (script == null) {
        reply.whole(404, "text/plain", "404 page not found");
      } else {
        script.play(request, reply);
      }
      client.getOutputStream().flush();
    } catch (Exception e) {
      // The client has gone, as it may.
    }
  }

  private static Asked read(InputStream in) throws IOException {
    String[] first = line(in).split(" ", -1);
    Map<String, String> headers = new ConcurrentHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return new Asked(first[0], first[1], headers, body);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the client has gone");
      }
      if (next != '\r') {
        bytes.write(next);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** How it answers. */
  public final class Reply {
    private final Socket socket;
    private final OutputStream out;

    private Reply(Socket socket) throws IOException {
      this.socket = socket;
      this.out = socket.getOutputStream();
    }

    /** Headers of a stream in chunks. */
    public Reply stream(String type) throws IOException {
      return raw(
          "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    /** One chunk. */
    public Reply send(String text) throws IOException {
      return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One chunk. */
    public Reply send(byte[] bytes) throws IOException {
      raw(Integer.toHexString(bytes.length) + "\r\n");
      out.write(bytes);
      return raw("\r\n");
    }

    /** The proper end of a stream. */
    public Reply end() throws IOException {
      return raw("0\r\n\r\n");
    }

    /** An answer of known length. */
    public Reply whole(int status, String type, String body, String... headers) throws IOException {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      raw("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\n");
      for (String header : headers) {
        raw(header + "\r\n");
      }
      raw("Connection: close\r\nContent-Length: " + bytes.length + "\r\n\r\n");
      out.write(bytes);
      out.flush();
      return this;
    }

    /** Any bytes at all. */
    public Reply raw(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return this;
    }

    /** Hangs up at once, with a reset. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Says nothing until the client hangs up. */
    public void hang() throws IOException {
      try {
        while (socket.getInputStream().read() >= 0) {
          // It says more: let it.
        }
      } catch (java.net.SocketException e) {
        // A reset is a way to hang up.
      }
      hungUp.countDown();
    }

    /** Sends again and again until the client hangs up. */
    public void repeat(byte[] chunk, long pauseMillis) throws Exception {
      try {
        while (true) {
          send(chunk);
          Thread.sleep(pauseMillis);
        }
      } catch (IOException e) {
        hungUp.countDown();
      }
    }
  }
}
