package com.valueinmotion.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Raw rows as JSON. The payload is what the row says; its key, day and source have columns of their
 * own, so two payloads are equal exactly when two rows say the same.
 */
final class EntryJson {
  /** The kinds, in the order in which a history lists them; a new one is appended. */
  private static final List<Class<? extends Entry>> KINDS =
      List.of(
          Entry.Stakeholder.class,
          Entry.Opportunity.class,
          Entry.Ticket.class,
          Entry.Invoice.class,
          Entry.Note.class,
          Entry.Milestone.class,
          Entry.Outcome.class,
          Entry.Team.class,
          Entry.UserUse.class);

  private static final List<String> WORDS = KINDS.stream().map(EntryJson::word).toList();

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  /** {@code note}, {@code user use}, …: the word in the column. */
  static String kind(Entry entry) {
    return WORDS.get(KINDS.indexOf(entry.getClass()));
  }

  /** Where a kind stands among the kinds, from 0. */
  static int rank(String kind) {
    int rank = WORDS.indexOf(kind);
    if (rank < 0) {
      throw new IllegalArgumentException("no kind of entry: " + kind);
    }
    return rank;
  }

  String payload(Entry entry) {
    ObjectNode tree = mapper.valueToTree(entry);
    tree.remove(List.of("key", "source", "eventAt"));
    return tree.toString();
  }

  Entry entry(String kind, String key, Source source, LocalDate eventAt, String payload) {
    try {
      ObjectNode tree = (ObjectNode) mapper.readTree(payload);
      tree.put("key", key);
      tree.set("source", mapper.<JsonNode>valueToTree(source));
      tree.put("eventAt", eventAt.toString());
      return mapper.treeToValue(tree, KINDS.get(rank(kind)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a payload of a " + kind + ": " + payload, e);
    }
  }

  private static String word(Class<? extends Entry> kind) {
    return kind.getSimpleName().replaceAll("\\B([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
