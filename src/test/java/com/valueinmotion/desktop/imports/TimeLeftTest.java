package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
  @Test
  void saysNothingUntilItCanBeSaid() {
    assertThat(TimeLeft.of(-1, Duration.ofSeconds(30))).isEmpty();
    assertThat(TimeLeft.of(0.5, Duration.ofMillis(400))).isEmpty();
    assertThat(TimeLeft.of(1, Duration.ofSeconds(30))).isEmpty();
  }

  @Test
  void countsInStepsThatDoNotJump() {
    assertThat(TimeLeft.of(0.5, Duration.ofSeconds(22))).isEqualTo("about 25 s left");
    assertThat(TimeLeft.of(0.9, Duration.ofSeconds(20))).isEqualTo("a few seconds left");
    assertThat(TimeLeft.of(0.1, Duration.ofSeconds(20))).isEqualTo("about 3 min left");
  }
}
