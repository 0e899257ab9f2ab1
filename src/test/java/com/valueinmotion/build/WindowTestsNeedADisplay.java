package com.valueinmotion.build;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips what is tagged {@code window} where DISPLAY names a display that does not answer: JavaFX
 * would end the whole run there. JUnit finds this class by itself.
 */
public final class WindowTestsNeedADisplay implements ExecutionCondition {
  private static final Pattern DISPLAY =
      Pattern.compile("(?<host>[^/:]*):(?<number>\\d+)(\\.\\d+)?");
  private static final int X_PORT = 6000;
  private static final int PATIENCE_MILLIS = 2000;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (!context.getTags().contains("window")) {
      return ConditionEvaluationResult.enabled("needs no window");
    }
    String display = System.getenv("DISPLAY");
    return answers(display)
        ? ConditionEvaluationResult.enabled("a display answers")
        : ConditionEvaluationResult.disabled("no display answers at " + display);
  }

  /** Displays that are no X server (macOS, Windows) are taken at their word. */
  static boolean answers(@Nullable String display) {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      return true;
    }
    Matcher parts = DISPLAY.matcher(display == null ? "" : display);
    if (!parts.matches()) {
      return false;
    }
    int number = Integer.parseInt(parts.group("number"));
    String host = parts.group("host");
    if (host.isEmpty() || host.equals("unix")) {
      return answersAt(Path.of("/tmp", ".X11-unix", "X" + number));
    }
    return answersAt(host, X_PORT + number);
  }

  private static boolean answersAt(Path socket) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean answersAt(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
