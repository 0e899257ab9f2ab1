package com.valueinmotion.intake;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Key;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.account.ValueKind;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.FormatException;
import com.valueinmotion.intake.format.FormatLoader;
import com.valueinmotion.intake.format.Synonyms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An intake with the bundled formats and a vocabulary of its own, and what it makes of a file. */
final class Desk {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final Intake intake;

  Desk() {
    this(bundled());
  }

  Desk(List<Format> formats) {
    this.intake = new Intake(formats, vocabulary(), synonyms());
  }

  /** What was read. */
  record Result(
      Recognised recognised,
      Tally tally,
      List<RowFacts> facts,
      List<Refusal> refusals,
      List<String> skips) {
    <E extends Entry> List<E> entries(Class<E> kind) {
      return facts.stream()
          .flatMap(f -> f.entries().stream())
          .filter(kind::isInstance)
          .map(kind::cast)
          .toList();
    }

    /** All that the file says, but for its entries: {@code cus_1 2026-11-02 arr 12 EUR}. */
    List<String> values() {
      return facts.stream()
          .flatMap(
              f ->
                  f.observations().stream()
                      .map(
                          o ->
                              f.subject().value()
                                  + " "
                                  + o.eventAt()
                                  + " "
                                  + o.key()
                                  + " "
                                  + o.value().text()))
          .toList();
    }

    List<String> reasons() {
      return refusals.stream().flatMap(r -> r.reasons().stream()).toList();
    }
  }

  Intake intake() {
    return intake;
  }

  static List<Format> bundled() {
    List<Format> formats = new ArrayList<>();
    for (String file : FormatLoader.BUNDLED) {
      try {
        formats.add(
            FormatLoader.load(
                file, new String(resource("/formats/" + file), StandardCharsets.UTF_8)));
      } catch (FormatException e) {
        throw new IllegalStateException(e);
      }
    }
    return formats;
  }

  static Synonyms synonyms() {
    try {
      return Synonyms.load(
          "synonyms.yaml", new String(resource("/mapping/synonyms.yaml"), StandardCharsets.UTF_8));
    } catch (FormatException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Key> vocabulary() {
    List<Key> keys = new ArrayList<>(AccountField.keys());
    BigDecimal hundred = BigDecimal.valueOf(100);
    for (String id : List.of("icp_score", "deal_complexity", "usage_30d", "roi_score")) {
      keys.add(signal(id, ValueKind.NUMBER, BigDecimal.ZERO, hundred));
    }
    keys.add(signal("workflow_integrated", ValueKind.FLAG, null, null));
    keys.add(signal("exec_engagement", ValueKind.FLAG, null, null));
    keys.add(signal("usage_trend_pct", ValueKind.NUMBER, null, null));
    keys.add(signal("time_to_value_ratio", ValueKind.NUMBER, BigDecimal.ZERO, null));
    keys.add(
        new Key(
            "renewal_flag",
            "notice, competitor or budget cut",
            ValueKind.WORDS,
            null,
            null,
            List.of(),
            List.of("none", "budget_cut", "competitor", "notice")));
    return keys;
  }

  private static Key signal(
      String id, ValueKind kind, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    return new Key(id, id.replace('_', ' '), kind, min, max, List.of(), List.of());
  }

  Result read(String name, String text) throws IntakeException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Result readResource(String name) throws IntakeException {
    return read(name, resource("/intake/" + name));
  }

  Result read(String name, byte[] bytes) throws IntakeException {
    return read(recognise(name, bytes));
  }

  Result read(Recognised recognised) throws IntakeException {
    Collecting sink = new Collecting();
    try {
      Tally tally = recognised.read(TODAY, NOW, sink);
      return new Result(recognised, tally, sink.facts, sink.refusals, sink.skips);
    } catch (StoreException e) {
      throw new IllegalStateException("a list never fails", e);
    }
  }

  List<Part> parts(String name, byte[] bytes) throws IntakeException {
    return intake.parts(file(name, bytes));
  }

  Recognised recognise(String name, byte[] bytes) throws IntakeException {
    return intake.recognise(file(name, bytes));
  }

  Recognised recognise(SourceFile file) throws IntakeException {
    return intake.recognise(file);
  }

  static SourceFile file(String name, byte[] bytes) {
    return new SourceFile() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ClosingStream(bytes);
      }
    };
  }

  /** As a file's stream does and an array's does not: once closed, nothing can be read. */
  private static final class ClosingStream extends ByteArrayInputStream {
    private boolean closed;

    ClosingStream(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read() {
      return closed ? refuse() : super.read();
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return closed ? refuse() : super.read(target, offset, length);
    }

    @Override
    public void close() {
      closed = true;
    }

    private static int refuse() {
      throw new UncheckedIOException(new IOException("read after close"));
    }
  }

  static byte[] resource(String path) {
    try (InputStream bytes = Desk.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(bytes, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String value(RowFacts facts, String key) {
    return facts.observations().stream()
        .filter(o -> o.key().equals(key))
        .map(Observation::value)
        .map(Datum::text)
        .findFirst()
        .orElse("(none)");
  }

  private static final class Collecting implements RowSink {
    private final List<RowFacts> facts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> skips = new ArrayList<>();

    @Override
    public void accept(RowFacts row) {
      facts.add(row);
    }

    @Override
    public void refuse(Refusal refusal) {
      refusals.add(refusal);
    }

    @Override
    public void skip(int row, String raw, String reason) {
      skips.add(row + ": " + reason);
    }

    @Override
    public void skipTogether(int rows, String reason) {
      skips.add(rows + " rows: " + reason);
    }
  }
}
