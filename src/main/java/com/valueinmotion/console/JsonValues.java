package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values and their sources as JSON; money in major units with its currency beside it. */
final class JsonValues {
  private JsonValues() {}

  static ArrayNode sources(List<Source> sources) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    sources.forEach(source -> all.add(source(source)));
    return all;
  }

  static ObjectNode source(Source source) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", source.file());
    if (source.sheet() != null) {
      node.put("sheet", source.sheet());
    }
    node.put("row", source.row());
    node.put("column", source.column());
    return node;
  }

  static void value(ObjectNode node, Datum value) {
    switch (value) {
      case Datum.Quantity(BigDecimal number) -> node.put("value", plain(number));
      case Datum.Flag(boolean flag) -> node.put("value", flag);
      case Datum.Cash(Money money) -> money(node, "value", money);
      case Datum.Day day -> node.put("value", day.text());
      case Datum.Words(String words) -> node.put("value", words);
    }
  }

  static void money(ObjectNode node, String field, @Nullable Money money) {
    node.put(field, money == null ? null : plain(money.major()));
    if (money != null) {
      node.put("currency", money.hasCurrency() ? money.currency() : null);
    }
  }

  /** Without an exponent and without trailing zeros: 412000, 0.12. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
