package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.measure.Measures;
import com.valueinmotion.diagnosis.measure.Retention;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio's figures as JSON. Money is in major units of the currency beside it, null where the
 * files state none; what is unknown is null, with the reason in {@code unknown}.
 */
final class MeasuresJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MeasuresJson() {}

  static ObjectNode of(Measures measures, LocalDate day, LocalDate since, boolean hindsight) {
    ObjectNode root = JSON.objectNode();
    root.put("asOf", day.toString());
    root.put("since", since.toString());
    root.put("hindsight", hindsight);
    ArrayNode arr = root.putArray("arr");
    measures.arr().forEach(each -> arr.add(arr(each)));
    ArrayNode renewals = root.putArray("renewals");
    measures.renewals().forEach(each -> renewals.add(renewals(each)));
    ArrayNode retention = root.putArray("retention");
    measures.retention().forEach(each -> retention.add(retention(each)));
    return root;
  }

  private static ObjectNode arr(Measures.Arr arr) {
    ObjectNode node = JSON.objectNode();
    currency(node, arr.all().arr());
    node.put("accounts", arr.all().accounts());
    node.put("arr", amount(arr.all().arr()));
    node.put("highAccounts", arr.high().accounts());
    node.put("highArr", amount(arr.high().arr()));
    node.put("mediumAccounts", arr.medium().accounts());
    node.put("mediumArr", amount(arr.medium().arr()));
    return node;
  }

  private static ObjectNode renewals(Measures.Renewals due) {
    ObjectNode node = JSON.objectNode();
    Money arr = due.arr();
    node.put("days", due.days());
    currency(node, arr);
    node.put("accounts", due.accounts());
    node.put("arr", arr == null ? null : amount(arr));
    return node;
  }

  private static ObjectNode retention(Retention retention) {
    ObjectNode node = JSON.objectNode();
    currency(node, retention.money(0));
    node.put("unknown", retention.unknown().orElse(null));
    node.put("grr", retention.gross().orElse(null));
    node.put("nrr", retention.net().orElse(null));
    node.put("logoChurn", retention.logoChurn().orElse(null));
    node.put("firstOnRecord", retention.firstOnRecord().toString());
    node.put("cohort", retention.cohort());
    node.put("lost", retention.lost());
    node.put("unseenSince", retention.unseen());
    node.put("otherCurrencyNow", retention.moved());
    node.put("start", amount(retention.money(retention.start())));
    node.put("expansion", amount(retention.money(retention.expansion())));
    node.put("contraction", amount(retention.money(retention.contraction())));
    node.put("churn", amount(retention.money(retention.churn())));
    return node;
  }

  private static void currency(ObjectNode node, @Nullable Money money) {
    node.put("currency", money != null && money.hasCurrency() ? money.currency() : null);
  }

  private static BigDecimal amount(Money money) {
    BigDecimal stripped = money.major().stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
