package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Histories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostPerActiveUserTest {
  private static Read users(String planned, String active, int daysAgo) {
    return new Read(
        "cost_per_active_user_ratio",
        new Histories().with("planned_users", planned, 300).with("active_users", active, daysAgo));
  }

  @ParameterizedTest
  @CsvSource({
    "60, 120, 0.5× GOOD",
    "60, 60, 1× GOOD",
    "149, 100, 1.49× GOOD",
    "150, 100, 1.5× AMBER",
    "151, 100, 1.51× AMBER",
    "249, 100, 2.49× AMBER",
    "250, 100, 2.5× AMBER",
    "251, 100, 2.51× RED",
    "99, 1, 99× RED",
    "5000, 1, 100× RED",
    "3, 0, 100× RED",
  })
  void oneActiveUserCostsWhatThePlanSpreadOverMore(String planned, String active, String expected) {
    assertThat(users(planned, active, 0).today()).isEqualTo(expected);
  }

  @Test
  void saysNothingWithoutAPlanOrWithoutUsers() {
    assertThat(users("0", "10", 0).today()).isEqualTo("unknown UNKNOWN");
    assertThat(new Read("cost_per_active_user_ratio", Histories.of("active_users", "10")).today())
        .isEqualTo("unknown UNKNOWN");
    assertThat(new Read("cost_per_active_user_ratio", Histories.of("planned_users", "10")).today())
        .isEqualTo("unknown UNKNOWN");
  }

  @Test
  void isAsOldAsItsActiveUsers() {
    assertThat(users("10", "10", 35).today()).isEqualTo("1× GOOD");
    assertThat(users("10", "10", 36).today()).isEqualTo("unknown UNKNOWN stale");
    assertThat(users("30", "10", 36).today()).isEqualTo("3× RED stale");
    assertThat(users("30", "10", 36).daysAgo(30)).isEqualTo("3× RED");
    assertThat(users("30", "10", 36).daysAgo(37)).isEqualTo("unknown UNKNOWN");
  }

  @Test
  void showsItsWorking() {
    assertThat(users("60", "31", 0).formula())
        .isEqualTo("(ARR ÷ 31 active) ÷ (ARR ÷ 60 planned users) = 60 ÷ 31");
    assertThat(users("60", "31", 0).columns()).containsExactly("active_users", "planned_users");
  }
}
