package com.valueinmotion.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
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
          Entry.UserUse.class,
          Entry.Subscription.class);

  private static final List<String> WORDS = KINDS.stream().map(EntryJson::word).toList();

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addDeserializer(Source.class, new GivenSource()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();
  private final ObjectWriter payloads = mapper.copy().addMixIn(Entry.class, Payload.class).writer();
  private final List<ObjectReader> readers = KINDS.stream().map(mapper::readerFor).toList();

  /** {@code note}, {@code user use}, …: the word in the column. */
  static String kind(int rank) {
    return WORDS.get(rank);
  }

  /** Where the kind of an entry stands among the kinds, from 0. */
  static int rank(Entry entry) {
    return KINDS.indexOf(entry.getClass());
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
    try {
      return payloads.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no payload of " + entry.key(), e);
    }
  }

  /** What has columns of its own is left out. */
  @JsonIgnoreProperties({"key", "source", "eventAt"})
  private interface Payload {}

  /**
   * Where there are hundreds of thousands, a tree for each would cost more than all else: what has
   * columns of its own is put in front of the payload, and the whole is read in one go.
   *
   * @param kind as {@link #rank} has it
   */
  Entry entry(int kind, String key, Source source, LocalDate eventAt, String payload) {
    StringBuilder whole = new StringBuilder(payload.length() + 80).append("{\"key\":\"");
    JsonStringEncoder.getInstance().quoteAsString(key, whole);
    whole.append("\",\"eventAt\":\"").append(eventAt).append("\",\"source\":0");
    whole.append(payload.equals("{}") ? "" : ",").append(payload, 1, payload.length());
    try {
      return readers.get(kind).withAttribute(Source.class, source).readValue(whole.toString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a payload of a " + WORDS.get(kind) + ": " + payload, e);
    }
  }

  /** A row's source is no part of its payload; it is handed to the reader beside it. */
  private static final class GivenSource extends JsonDeserializer<Source> {
    @Override
    public Source deserialize(JsonParser parser, DeserializationContext context) {
      return (Source) context.getAttribute(Source.class);
    }
  }

  private static String word(Class<? extends Entry> kind) {
    return kind.getSimpleName().replaceAll("\\B([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
