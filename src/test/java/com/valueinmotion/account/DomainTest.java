package com.valueinmotion.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTest {

  @ParameterizedTest
  @CsvSource({
    "acme.com, acme.com",
    "https://www.Acme.com/de?x=1, acme.com",
    "http://acme.com:8080, acme.com",
    "www.acme.co.uk., acme.co.uk",
    "ana@acme.com, acme.com",
    "mailto:ana@acme.com, acme.com",
    "'  Ana.Silva@ACME.com ', acme.com",
    "https://acme.com/@ana, acme.com",
    "bäcker.de, xn--bcker-gra.de"
  })
  void readsTheDomainOfAnAddress(String text, String domain) {
    assertThat(Domain.of(text)).contains(domain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "u-1",
        "ACME Corp",
        "acme",
        "ana@gmail.com",
        "www.gmail.com",
        "ana@acme.com; bo@beta.com",
        "ana@acme.com,bo@beta.com",
        "Ana <ana@acme.com>",
        "10.0.0.1",
        "-acme.com"
      })
  void textsThatGiveNoneAway(String text) {
    assertThat(Domain.of(text)).isEmpty();
  }
}
