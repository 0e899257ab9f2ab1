package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.FormatWriter;
import java.util.List;
import java.util.stream.Stream;

/** A mapping as YAML for people: how sure each column is, an example, and what else it may be. */
public final class MappingYaml {
  private static final int WIDTH = 110;
  private static final int LONGEST_SAMPLE = 40;

  private final Mapping mapping;

  private MappingYaml(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * The mapping with remarks.
   *
   * @param file what the file is called
   * @param choices what a column of such rows may be read as
   */
  public static String of(Mapping mapping, String file, List<Target> choices) {
    return new MappingYaml(mapping).yaml(file, choices);
  }

  private String yaml(String file, List<Target> choices) {
    StringBuilder yaml = new StringBuilder();
    comment(
        yaml,
        "What the columns of "
            + file
            + " are read as, "
            + mapping.confidence()
            + "% sure. Correct it, save it, and import with --mapping.");
    if (!mapping.lacking().isEmpty()) {
      comment(yaml, "Still needed: " + String.join("; ", mapping.lacking()) + ".");
    }
    mapping.columns().stream()
        .filter(column -> !column.target().imported())
        .forEach(column -> comment(yaml, "Not read: " + column.header() + sample(column)));
    comment(yaml, "Under columns may stand: " + String.join(", ", names(choices)) + ".");
    yaml.append(
        FormatWriter.headers(mapping.columns().stream().map(MappedColumn::header).toList()));
    return yaml.append(FormatWriter.write(mapping.toFormat(), this::remark)).toString();
  }

  private String remark(Column column) {
    return mapping.columns().stream()
        .filter(mapped -> mapped.target().imported())
        .filter(mapped -> mapped.column().from().equals(column.from()))
        .findFirst()
        .map(
            mapped ->
                (mapped.target() instanceof Target.Word word
                            && !word.key().id().equals(word.label())
                        ? word.label() + ": "
                        : "")
                    + mapped.confidence()
                    + "% sure, "
                    + mapped.matchedBy().words()
                    + sample(mapped))
        .orElse("");
  }

  private static String sample(MappedColumn column) {
    String text = column.sample().replaceAll("\\s+", " ");
    return text.isEmpty()
        ? ""
        : ", such as "
            + (text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text);
  }

  private static Stream<String> name(Target target) {
    return switch (target) {
      case Target.Word word -> Stream.of(word.key().id());
      case Target.Property property -> Stream.of(property.name());
      default -> Stream.empty();
    };
  }

  private static List<String> names(List<Target> choices) {
    return choices.stream().flatMap(MappingYaml::name).toList();
  }

  /** On lines that can be read, and never more than a comment. */
  private static void comment(StringBuilder yaml, String text) {
    StringBuilder line = new StringBuilder("#");
    for (String word : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        yaml.append(line).append('\n');
        line = new StringBuilder("#  ");
      }
      line.append(' ').append(word);
    }
    yaml.append(line).append('\n');
  }
}
