package com.valueinmotion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
final class WindowTestsNeedADisplayTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "nonsense", ":9876", "unix:9876.0"})
  void displayThatIsNotThereDoesNotAnswer(@Nullable String display) {
    assertThat(WindowTestsNeedADisplay.answers(display)).isFalse();
  }

  @Test
  void displayOverTheNetworkAnswersWhileItListens() throws Exception {
    String display;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      display = "localhost:" + (server.getLocalPort() - 6000);

      assertThat(WindowTestsNeedADisplay.answers(display)).isTrue();
    }
    assertThat(WindowTestsNeedADisplay.answers(display)).isFalse();
  }
}
