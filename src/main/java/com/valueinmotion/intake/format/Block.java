package com.valueinmotion.intake.format;

import com.valueinmotion.intake.format.Column.Reading;
import com.valueinmotion.intake.format.Yaml.Fields;
import com.valueinmotion.intake.format.Yaml.Items;
import com.valueinmotion.intake.format.Yaml.Scalar;
import com.valueinmotion.intake.value.DayOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping of a format's YAML, read field by field; whatever is unexpected is named. */
final class Block {
  private final String file;
  private final Fields fields;

  private Block(String file, Fields fields) {
    this.file = file;
    this.fields = fields;
  }

  /** The node as a mapping that may hold these fields and no others. */
  static Block of(String file, Yaml node, String... allowed) throws FormatException {
    if (!(node instanceof Fields fields)) {
      throw new FormatException(file, node.line(), "fields are expected here, as name: value");
    }
    if (allowed.length > 0) {
      for (Map.Entry<String, Yaml> field : fields.fields().entrySet()) {
        if (!Arrays.asList(allowed).contains(field.getKey())) {
          throw new FormatException(
              file,
              field.getValue().line(),
              field.getKey() + " is not known here; known are " + String.join(", ", allowed));
        }
      }
    }
    return new Block(file, fields);
  }

  FormatException wrong(String field, String problem) {
    Yaml node = fields.fields().get(field);
    return new FormatException(
        file, node == null ? fields.line() : node.line(), field + " " + problem);
  }

  @Nullable Yaml get(String field) {
    return fields.fields().get(field);
  }

  Map<String, Yaml> all() {
    return fields.fields();
  }

  Yaml require(String field) throws FormatException {
    Yaml node = fields.fields().get(field);
    if (node == null) {
      throw wrong(field, "is missing");
    }
    return node;
  }

  String text(String field) throws FormatException {
    if (require(field) instanceof Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    throw wrong(field, "must be a text");
  }

  String text(String field, String otherwise) throws FormatException {
    return get(field) == null ? otherwise : text(field);
  }

  boolean flag(String field) throws FormatException {
    return switch (text(field, "no").toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw wrong(field, "must be yes or no");
    };
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) throws FormatException {
    String text = text(field);
    for (E choice : type.getEnumConstants()) {
      if (choice.name().equalsIgnoreCase(text)) {
        return choice;
      }
    }
    throw wrong(
        field,
        "is "
            + text
            + "; it must be one of "
            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
  }

  /** A list of texts, or one text alone; empty where the field is not there. */
  List<String> texts(String field) throws FormatException {
    Yaml node = get(field);
    return node == null ? List.of() : texts(field, node);
  }

  List<String> texts(String field, Yaml node) throws FormatException {
    return switch (node) {
      case Scalar one -> List.of(one.text());
      case Items many -> {
        List<String> texts = new ArrayList<>();
        for (Yaml item : many.items()) {
          if (!(item instanceof Scalar scalar)) {
            throw new FormatException(file, item.line(), field + " must be a list of texts");
          }
          texts.add(scalar.text());
        }
        yield texts;
      }
      case Fields other -> throw new FormatException(file, other.line(), field + " must be a list");
    };
  }

  List<Yaml> items(String field) throws FormatException {
    return switch (get(field)) {
      case null -> List.of();
      case Items items -> items.items();
      case Yaml other ->
          throw new FormatException(file, other.line(), field + " must be a list of entries");
    };
  }

  /** What the file's words mean; a word that says nothing means the empty text. */
  Map<String, String> words(String field) throws FormatException {
    Map<String, String> words = new LinkedHashMap<>();
    Yaml node = get(field);
    if (node != null) {
      Block block = Block.of(file, node);
      for (Map.Entry<String, Yaml> word : block.all().entrySet()) {
        words.put(
            word.getKey(),
            word.getValue() instanceof Scalar scalar && scalar.text().isEmpty()
                ? ""
                : block.text(word.getKey()));
      }
    }
    return words;
  }

  /**
   * A column: a header, a list of headers, or fields; {@link Column#NONE} where it is not there.
   */
  Column column(String field) throws FormatException {
    Yaml node = get(field);
    if (node == null) {
      return Column.NONE;
    }
    if (!(node instanceof Fields)) {
      return Column.of(texts(field, node), false, Map.of());
    }
    Block block = Block.of(file, node, "from", "required", "words", "with", "times", "as", "days");
    List<String> from = block.texts("from");
    if (from.isEmpty()) {
      throw wrong(field, "needs from: the headers it may stand under");
    }
    return block.reading(Column.of(from, block.flag("required"), block.words("words")));
  }

  /** The column, read as the fields here say. */
  Column reading(Column column) throws FormatException {
    return column
        .read(
            texts("with"),
            get("times") == null ? null : number("times"),
            get("as") == null ? Reading.WHOLE : choice("as", Reading.class))
        .days(get("days") == null ? null : choice("days", DayOrder.class));
  }

  private BigDecimal number(String field) throws FormatException {
    try {
      return new BigDecimal(text(field));
    } catch (NumberFormatException e) {
      throw wrong(field, "must be a number");
    }
  }
}
