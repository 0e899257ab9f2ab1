package com.valueinmotion.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.Deadline;
import com.valueinmotion.diagnosis.Expansion;
import org.jspecify.annotations.Nullable;

/** The expansion finding as JSON; null where nothing is known of it. */
final class ExpansionJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ExpansionJson() {}

  static JsonNode of(@Nullable Expansion expansion) {
    if (expansion == null) {
      return JSON.nullNode();
    }
    ObjectNode node = JSON.objectNode();
    Deadline deadline = expansion.deadline();
    node.put("standing", expansion.standing().name());
    node.put("text", expansion.text());
    node.put("met", expansion.met());
    node.put("daysToDeadline", deadline == null ? null : deadline.days());
    node.put("renewalInDoubt", expansion.renewalInDoubt());
    ArrayNode blockedBy = node.putArray("blockedBy");
    expansion.blockedBy().forEach(phase -> blockedBy.add(phase.title()));
    ArrayNode signs = node.putArray("signs");
    expansion.signs().forEach(sign -> signs.add(sign(sign)));
    return node;
  }

  private static ObjectNode sign(Expansion.Sign sign) {
    ObjectNode node = JSON.objectNode();
    node.put("sign", sign.kind().name());
    node.put("text", sign.kind().label());
    node.put("answer", sign.answer().name());
    ArrayNode facts = node.putArray("facts");
    sign.facts().forEach(fact -> facts.add(fact(fact)));
    return node;
  }

  private static ObjectNode fact(ContextFact fact) {
    ObjectNode node = JSON.objectNode();
    node.put("fact", fact.id());
    JsonValues.value(node, fact.reading().value());
    node.set("source", JsonValues.source(fact.reading().source()));
    return node;
  }
}
