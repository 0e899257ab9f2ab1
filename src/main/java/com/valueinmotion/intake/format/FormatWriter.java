package com.valueinmotion.intake.format;

import com.valueinmotion.intake.format.Column.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a format as the YAML that {@link FormatLoader} reads. */
public final class FormatWriter {
  /** What YAML can only take for a text. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*([ -][A-Za-z0-9_]+)*");

  private static final Pattern SPECIAL =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|inf|nan");

  private final StringBuilder yaml = new StringBuilder();
  private final Function<Column, String> remark;

  private FormatWriter(Function<Column, String> remark) {
    this.remark = remark;
  }

  /** The format as YAML. */
  public static String write(Format format) {
    return write(format, column -> "");
  }

  /**
   * The format as YAML with remarks for people behind its columns.
   *
   * @param remark on one line; empty for none
   */
  public static String write(Format format, Function<Column, String> remark) {
    FormatWriter writer = new FormatWriter(remark);
    writer.format(format);
    return writer.yaml.toString();
  }

  /** The headers of the file that a format was made for, as a line of its YAML. */
  public static String headers(List<String> headers) {
    return "headers: " + list(headers) + "\n";
  }

  private void format(Format format) {
    line("id", text(format.id()));
    line("title", text(format.title()));
    line("shape", word(format.shape()));
    line("kind", word(format.kind()));
    if (format.lastResort()) {
      line("lastResort", "yes");
    }
    yaml.append("recognise:\n");
    texts("  all", format.fingerprint().all());
    texts("  any", format.fingerprint().any());
    texts("  none", format.fingerprint().none());
    if (yaml.charAt(yaml.length() - 2) == ':') {
      yaml.insert(yaml.length() - 1, " {}");
    }
    account(format.account());
    column("date", format.date());
    column("currency", format.currency());
    column("note", format.note());
    if (!format.columns().isEmpty()) {
      yaml.append("columns:\n");
      format.columns().forEach((target, column) -> column("  " + target, column));
    }
    MeasureColumns measure = format.measure();
    if (measure != null) {
      yaml.append("measure:\n");
      column("  name", measure.name());
      column("  value", measure.value());
    }
    if (format.vocabulary()) {
      line("vocabulary", "yes");
    }
    if (!format.skips().isEmpty()) {
      yaml.append("skip:\n");
      format.skips().forEach(this::skip);
    }
  }

  private void account(AccountColumns account) {
    yaml.append("account:\n");
    if (!account.ids().isEmpty()) {
      yaml.append("  ids:\n");
      account.ids().forEach(this::id);
    }
    column("  name", account.name());
    column("  domain", account.domain());
    line("  introduces", account.introduces() ? "yes" : "no");
  }

  private void id(IdColumn id) {
    List<String> fields = new ArrayList<>();
    fields.add("system: " + text(id.system()));
    fields.add("from: " + list(id.column().from()));
    if (id.column().required()) {
      fields.add("required: yes");
    }
    if (id.column().reading() != Reading.WHOLE) {
      fields.add("as: " + word(id.column().reading()));
    }
    if (id.otherwise() != null) {
      fields.add("otherwise: " + text(id.otherwise()));
    }
    Pattern pattern = id.pattern();
    if (pattern != null) {
      fields.add("pattern: " + text(pattern.pattern()));
    }
    if (!id.hint().isEmpty()) {
      fields.add("hint: " + text(id.hint()));
    }
    yaml.append("    - ").append(braces(fields)).append(remarked(id.column())).append('\n');
  }

  private void column(String field, Column column) {
    if (!column.from().isEmpty()) {
      line(field, column(column) + remarked(column));
    }
  }

  private String remarked(Column column) {
    String words = remark.apply(column);
    return words.isEmpty() ? "" : "  # " + words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  private static String column(Column column) {
    List<String> fields = new ArrayList<>();
    if (column.required()) {
      fields.add("required: yes");
    }
    if (!column.words().isEmpty()) {
      fields.add("words: " + words(column.words()));
    }
    if (!column.with().isEmpty()) {
      fields.add("with: " + list(column.with()));
    }
    if (column.times() != null) {
      fields.add("times: " + column.times());
    }
    if (column.reading() != Reading.WHOLE) {
      fields.add("as: " + word(column.reading()));
    }
    if (column.days() != null) {
      fields.add("days: " + word(column.days()));
    }
    if (fields.isEmpty()) {
      return list(column.from());
    }
    fields.addFirst("from: " + list(column.from()));
    return braces(fields);
  }

  private void skip(SkipRule rule) {
    yaml.append("  - ")
        .append(
            braces(
                List.of(
                    "column: " + text(rule.column()),
                    "is: " + list(rule.is()),
                    "reason: " + text(rule.reason()))))
        .append('\n');
  }

  private static String words(Map<String, String> words) {
    return braces(
        new TreeMap<>(words)
            .entrySet().stream().map(e -> text(e.getKey()) + ": " + text(e.getValue())).toList());
  }

  private void texts(String field, List<String> texts) {
    if (!texts.isEmpty()) {
      line(field, list(texts));
    }
  }

  private void line(String field, String value) {
    yaml.append(field).append(": ").append(value).append('\n');
  }

  private static String braces(List<String> fields) {
    return "{" + String.join(", ", fields) + "}";
  }

  private static String list(List<String> texts) {
    return texts.stream().map(FormatWriter::text).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String word(@Nullable Enum<?> choice) {
    return String.valueOf(choice).toLowerCase(Locale.ROOT);
  }

  /** In quotes unless it can be nothing but a text. */
  static String text(String text) {
    if (PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches()) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isISOControl(c) || c >= '\u2000') {
            quoted.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
