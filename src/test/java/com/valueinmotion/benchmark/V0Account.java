package com.valueinmotion.benchmark;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.SixChecks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * An account as the first version's file told of it.
 *
 * @param fields its name and the six checked values, by their names in that file, in its order
 */
record V0Account(Map<String, Object> fields) {
  private static final AsOf TODAY = AsOf.endOf(Histories.TODAY);

  /** So many, always the same ones; every other value lies on a threshold or next to it. */
  static List<V0Account> random(int count) {
    SplittableRandom random = new SplittableRandom(42);
    List<V0Account> accounts = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("account", "Müller \"Nord\" & Söhne " + n);
      fields.put("icp_score", near(random, 50));
      fields.put("deal_complexity", near(random, 70));
      fields.put("usage_30d", near(random, 30));
      fields.put("workflow_integrated", random.nextBoolean());
      fields.put("roi_score", near(random, 50));
      fields.put("exec_engagement", random.nextBoolean());
      accounts.add(new V0Account(fields));
    }
    return accounts;
  }

  private static int near(SplittableRandom random, int threshold) {
    return random.nextBoolean() ? threshold - 1 + random.nextInt(3) : random.nextInt(101);
  }

  /** As a row of a file becomes a history that is diagnosed without a store. */
  AccountHistory history(int row) {
    Map<String, List<Observation>> series = new LinkedHashMap<>();
    fields.forEach(
        (field, value) -> {
          String key = field.equals("account") ? AccountField.NAME.id() : field;
          Source source = Source.of("accounts.json", row, field);
          Observation observation =
              new Observation(key, datum(value), Histories.TODAY, Instant.EPOCH, source);
          series.computeIfAbsent(key, k -> new ArrayList<>()).add(observation);
        });
    String name = String.valueOf(fields.get("account"));
    return new AccountHistory(
        AccountId.of(AccountRef.byName(name)), name, TODAY, series, List.of());
  }

  /** The checked values in the order of the checks. */
  Datum[] values(SixChecks checks) {
    Datum[] values = new Datum[checks.count()];
    for (int at = 0; at < values.length; at++) {
      Object value = fields.get(checks.signal(at).id());
      if (value == null) {
        throw new IllegalStateException("no value for " + checks.signal(at).id());
      }
      values[at] = datum(value);
    }
    return values;
  }

  String name() {
    return String.valueOf(fields.get("account"));
  }

  private static Datum datum(Object value) {
    return switch (value) {
      case Integer number -> Datum.Quantity.of(number);
      case Boolean flag -> new Datum.Flag(flag);
      default -> new Datum.Words(value.toString());
    };
  }
}
