package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.drafter.Attempt;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.language.telemetry.CallSpans;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.workbench.draft.DraftText.Order;
import com.valueinmotion.workbench.draft.DraftText.Written;
import java.util.List;
import java.util.Locale;

/** A draft as JSON: the wording, every verdict, and every call by its attributes. */
final class DraftJson {
  private DraftJson() {}

  static ObjectNode of(Written written, List<Order> orders) {
    Draft draft = written.draft();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", written.saved().id());
    node.put("account", draft.pack().account());
    node.put("accountId", written.saved().account());
    node.put("kind", draft.artefact().word());
    node.put("origin", draft.origin().name().toLowerCase(Locale.ROOT));
    node.put("because", draft.because());
    node.put("canBeApproved", draft.canBeApproved());
    node.put("subject", draft.wording().subject());
    for (Passage passage : draft.wording().passages()) {
      ObjectNode one = node.withArray("passages").addObject();
      one.put("id", passage.id());
      one.put("heading", passage.heading());
      for (Sentence sentence : passage.sentences()) {
        ObjectNode said = one.withArray("sentences").addObject();
        said.put("text", sentence.text());
        sentence.cites().forEach(said.withArray("cites")::add);
      }
    }
    verdicts(node.putArray("verdicts"), draft.verdicts().all());
    verdicts(node.putArray("held"), draft.held());
    draft.leftOut().forEach(fact -> node.withArray("leftOut").add(fact.label()));
    for (Order order : orders) {
      node.withArray("orders")
          .addObject()
          .put("source", order.source())
          .put("words", order.words());
    }
    ArrayNode calls = node.putArray("calls");
    List<Attempt> attempts = draft.attempts();
    for (Span span :
        CallSpans.of(
            written.saved().account(), attempts, draft.origin().name().toLowerCase(Locale.ROOT))) {
      ObjectNode call = calls.addObject();
      call.put("name", span.name());
      call.put("started", span.started().toString());
      call.put("seconds", span.took().toNanos() / 1e9);
      span.attributes().forEach(call::put);
    }
    return node;
  }

  private static void verdicts(ArrayNode nodes, List<Verdict> verdicts) {
    for (Verdict verdict : verdicts) {
      ObjectNode node = nodes.addObject();
      node.put("passage", verdict.place().passage());
      node.put("sentence", verdict.place().sentence());
      node.put("start", verdict.start());
      node.put("end", verdict.end());
      node.put("check", verdict.check().title());
      node.put("blocks", verdict.blocks());
      node.put("words", verdict.words());
      node.put("why", verdict.why());
      node.put("fact", verdict.fact());
    }
  }
}
