package com.valueinmotion.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeTest {
  private static final String TEXT = "account,usage\nMüller – Söhne,40\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, efbbbf, UTF-8",
    "windows-1252, '', windows-1252",
    "UTF-16LE, fffe, UTF-16LE",
    "UTF-16BE, feff, UTF-16BE",
    "UTF-32LE, fffe0000, UTF-32LE",
    "UTF-32BE, 0000feff, UTF-32BE",
    "UTF-32LE, feff, UTF-32LE",
    "UTF-32BE, feff, UTF-32BE"
  })
  void readsEveryEncodingWithoutItsMark(String charset, String mark, String expected)
      throws IOException {
    Probe probe = probe(mark, TEXT.getBytes(Charset.forName(charset)));

    assertThat(probe.encoding().charset().name()).isEqualTo(expected);
    assertThat(probe.head()).isEqualTo(TEXT);
    assertThat(probe.foreign()).isNull();
    assertThat(probe.whole()).isTrue();
  }

  @Test
  void aDamagedByteDoesNotTurnUtf8IntoAnotherEncoding() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("é–ü,1\n".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC3);
    bytes.writeBytes(",2\n".getBytes(StandardCharsets.UTF_8));

    Probe probe = probe("", bytes.toByteArray());

    assertThat(probe.encoding().charset().name()).isEqualTo("UTF-8");
    assertThat(probe.encoding().damaged()).isTrue();
    assertThat(probe.head()).isEqualTo("é–ü,1\n\ufffd,2\n");
  }

  @Test
  void aLetterAcrossTwoReadsIsStillALetter() throws IOException {
    byte[] bytes = ("x".repeat((1 << 16) - 1) + "é").getBytes(StandardCharsets.UTF_8);

    assertThat(probe("", bytes).encoding())
        .isEqualTo(new Encoding(StandardCharsets.UTF_8, 0, false));
  }

  @Test
  void hashesAllBytesAndKeepsTheHeadOnly() throws IOException {
    byte[] bytes = "0123456789".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    Probe probe = probe("", bytes);

    assertThat(probe.sha256())
        .isEqualTo(HexFormat.of().formatHex(Probe.sha256Digest().digest(bytes)));
    assertThat(probe.size()).isEqualTo(2_000_000);
    assertThat(probe.whole()).isFalse();
    assertThat(probe.head()).hasSize(1 << 20);
  }

  @ParameterizedTest
  @CsvSource({"255044462d, PDF", "d0cf11e0a1, old workbook", "610062, binary"})
  void knowsWhatIsNoText(String hex, String kind) throws IOException {
    assertThat(probe("", HexFormat.of().parseHex(hex)).foreign()).contains(kind);
  }

  @Test
  void aZipIsNotForeign() throws IOException {
    Probe probe = probe("", HexFormat.of().parseHex("504b03041400"));

    assertThat(probe.foreign()).isNull();
    assertThat(probe.isPacked()).isTrue();
  }

  private static Probe probe(String mark, byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(HexFormat.of().parseHex(mark));
    all.writeBytes(bytes);
    return Probe.of(new ByteArrayInputStream(all.toByteArray()));
  }
}
