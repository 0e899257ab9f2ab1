package com.valueinmotion.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Key;
import com.valueinmotion.diagnosis.Policy;
import com.valueinmotion.diagnosis.Signal;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.IdColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one template: its format says which, the vocabulary adds the words that only a
 * person can know, the guide says what they mean.
 */
final class TemplateColumns {
  private static final Set<String> OF_WEEKS = Set.of("weekly_active_users", "weekly_core_actions");

  private final Format format;
  private final Policy policy;
  private final JsonNode guide;
  private final String name;
  private final Map<String, Template.Column> columns = new LinkedHashMap<>();

  private TemplateColumns(String name, Format format, Policy policy, JsonNode guide) {
    this.name = name;
    this.format = format;
    this.policy = policy;
    this.guide = guide;
  }

  static List<Template.Column> of(String name, Format format, Policy policy, JsonNode guide) {
    TemplateColumns columns = new TemplateColumns(name, format, policy, guide);
    columns.collect();
    return new ArrayList<>(columns.columns.values());
  }

  private void collect() {
    property("key");
    String named = first(format.account().name()).orElse("");
    for (IdColumn id : format.account().ids()) {
      first(id.column())
          .ifPresent(header -> add(header, "", named.isEmpty() ? "yes" : orElse(named)));
    }
    String id =
        format.account().ids().isEmpty()
            ? ""
            : format.account().ids().getFirst().column().from().getFirst();
    first(format.account().name())
        .ifPresent(
            header ->
                add(
                    header,
                    "",
                    format.account().name().required()
                        ? "yes"
                        : id.isEmpty() ? "yes" : orElse(id)));
    first(format.date())
        .ifPresent(h -> add(h, "a day, such as 2026-11-03", yes(format.date().required())));
    if (format.kind().hasValues()) {
      words().forEach(this::word);
    } else {
      format.kind().properties().forEach(this::property);
    }
    first(format.currency()).ifPresent(header -> add(header, "", "no"));
    first(format.note()).ifPresent(header -> add(header, "", "no"));
  }

  private static String orElse(String other) {
    return "this or " + other;
  }

  private static String yes(boolean needed) {
    return needed ? "yes" : "no";
  }

  /** Those that the format names; of accounts, also those that only a person can know. */
  private List<Key> words() {
    List<Key> words = new ArrayList<>();
    if (!format.vocabulary()) {
      AccountField.keys().stream()
          .filter(key -> format.columns().containsKey(key.id()))
          .forEach(words::add);
      return words;
    }
    AccountField.keys().stream()
        .filter(key -> !key.equals(AccountField.NAME.key()) && !OF_WEEKS.contains(key.id()))
        .forEach(words::add);
    policy.signals().stream()
        .filter(TemplateColumns::isStated)
        .map(Signal::key)
        .forEach(words::add);
    return words;
  }

  /** Nothing works it out: somebody has to say it. */
  private static boolean isStated(Signal signal) {
    return signal.origin().formula().startsWith("as ");
  }

  private void word(Key key) {
    Column column = format.columns().get(key.id());
    String header = column == null ? key.id() : column.from().getFirst();
    add(header, HowToWrite.of(key), yes(column != null && column.required()));
  }

  private void property(String property) {
    Column column = format.columns().get(property);
    if (column != null && !columns.containsKey(column.from().getFirst())) {
      boolean needed = column.required() || format.kind().needed().contains(property);
      add(column.from().getFirst(), HowToWrite.of(format.kind(), property), yes(needed));
    }
  }

  private static Optional<String> first(Column column) {
    return column.from().stream().findFirst();
  }

  private void add(String header, String write, String needed) {
    String said = said(header, "write");
    String meaning = said(header, "meaning");
    columns.put(
        header,
        new Template.Column(
            header,
            meaning == null ? meaningOfTheSignal(header) : meaning,
            said == null ? write : said,
            Optional.ofNullable(said(header, "example")).orElse(""),
            needed));
  }

  private String meaningOfTheSignal(String header) {
    return policy.signals().stream()
        .filter(signal -> signal.id().equals(header))
        .map(signal -> signal.origin().meaning())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no guide to " + header + " of " + name));
  }

  private @Nullable String said(String header, String what) {
    JsonNode own = guide.path(name).path(header).path(what);
    JsonNode said = own.isMissingNode() ? guide.path("everywhere").path(header).path(what) : own;
    return said.isMissingNode() ? null : said.asText();
  }
}
