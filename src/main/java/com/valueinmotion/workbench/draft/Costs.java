package com.valueinmotion.workbench.draft;

import com.valueinmotion.language.telemetry.GenAi;
import com.valueinmotion.language.telemetry.ShadowPrice;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.runtime.SpanLog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What questions to models took, account by account. */
public final class Costs {
  private Costs() {}

  /**
   * Of one account.
   *
   * @param account our id of it
   * @param read tokens
   * @param written tokens
   * @param cost at the shadow price; null where there is none
   */
  public record OfAccount(
      String account,
      int calls,
      long read,
      long written,
      double seconds,
      @Nullable BigDecimal cost) {}

  /** In order of account. */
  public static List<OfAccount> of(SpanLog log, @Nullable ShadowPrice price)
      throws JournalException {
    Map<String, List<Span>> byAccount = new TreeMap<>();
    for (Span span : log.all()) {
      byAccount.computeIfAbsent(span.subject(), account -> new ArrayList<>()).add(span);
    }
    List<OfAccount> costs = new ArrayList<>();
    byAccount.forEach(
        (account, calls) ->
            costs.add(
                new OfAccount(
                    account,
                    calls.size(),
                    tokens(calls, GenAi.INPUT_TOKENS),
                    tokens(calls, GenAi.OUTPUT_TOKENS),
                    calls.stream().mapToLong(s -> s.took().toMillis()).sum() / 1e3,
                    price == null ? null : price.of(calls))));
    return costs;
  }

  private static long tokens(List<Span> calls, String key) {
    return calls.stream()
        .map(span -> span.attribute(key))
        .filter(count -> !count.isEmpty())
        .mapToLong(Long::parseLong)
        .sum();
  }
}
