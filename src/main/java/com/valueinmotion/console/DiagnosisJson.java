package com.valueinmotion.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Influence;
import com.valueinmotion.diagnosis.Mend;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import com.valueinmotion.diagnosis.Priority;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.workbench.Portfolio;

/**
 * Diagnoses as JSON. Friction, coverage, index and explains are whole numbers from 0 to 100; money
 * is in major units with its currency beside it; what is unknown is null.
 */
final class DiagnosisJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DiagnosisJson() {}

  /**
   * The portfolio, whole.
   *
   * @param hindsight whether the day lies before anything was known
   */
  static ObjectNode of(Portfolio portfolio, boolean hindsight) {
    ObjectNode root = JSON.objectNode();
    root.put("asOf", portfolio.asOf().toString());
    root.put("hindsight", hindsight);
    root.put("policy", portfolio.policy());
    root.put("engine", Engine.VERSION);
    ArrayNode accounts = root.putArray("accounts");
    portfolio.diagnoses().forEach(d -> accounts.add(account(d)));
    return root;
  }

  static ObjectNode account(Diagnosis diagnosis) {
    ObjectNode node = JSON.objectNode();
    node.put("account", diagnosis.name());
    node.put("id", diagnosis.account().value());
    node.put("risk", diagnosis.level().name());
    node.put("unproven", diagnosis.unproven());
    node.put("index", diagnosis.index());
    node.put("upperRisk", diagnosis.upperLevel().name());
    node.put("upperIndex", diagnosis.upperIndex());
    node.put("deciding", diagnosis.verdict().deciding());
    node.put("coverage", diagnosis.coverage());
    node.put("break", diagnosis.breaksAt().map(Break::phase).map(Phase::title).orElse(null));
    node.set("explains", explains(diagnosis));
    ArrayNode breaks = node.putArray("breaks");
    diagnosis.why().breaks().forEach(b -> breaks.add(breakAt(b)));
    ArrayNode phases = node.putArray("phases");
    diagnosis.phases().forEach(p -> phases.add(phase(p)));
    ArrayNode reasons = node.putArray("reasons");
    for (Finding finding : diagnosis.reasons()) {
      finding
          .evidence()
          .ifPresent(
              reading ->
                  reasons.add(influence(reason(finding, reading), diagnosis.influence(finding))));
    }
    node.set(
        "mend",
        diagnosis.why().mending().<JsonNode>map(DiagnosisJson::mend).orElseGet(JSON::nullNode));
    ArrayNode gates = node.putArray("gates");
    diagnosis.gates().forEach(gates::add);
    ArrayNode context = node.putArray("context");
    diagnosis.context().forEach(fact -> context.add(context(fact)));
    ArrayNode waste = node.putArray("waste");
    diagnosis.waste().forEach(w -> waste.add(WasteJson.of(w)));
    node.set("expansion", ExpansionJson.of(diagnosis.expansion()));
    node.set("priority", priority(diagnosis.priority()));
    node.put("motion", diagnosis.motion());
    return node;
  }

  private static JsonNode explains(Diagnosis diagnosis) {
    return diagnosis
        .breaksAt()
        .<JsonNode>map(b -> JSON.numberNode(b.explains()))
        .orElseGet(JSON::nullNode);
  }

  private static ObjectNode phase(PhaseState state) {
    ObjectNode node = JSON.objectNode();
    node.put("phase", state.phase().title());
    node.put("friction", state.friction());
    node.put("coverage", state.coverage());
    node.put("broken", state.broken());
    node.put("mending", state.mending());
    return node;
  }

  private static ObjectNode reason(Finding finding, Reading reading) {
    ObjectNode node = JSON.objectNode();
    node.put("signal", finding.signal().id());
    node.put("text", finding.text());
    JsonValues.value(node, reading.value());
    node.put("threshold", finding.thresholdText());
    node.put("severity", finding.severity());
    node.put("phase", finding.signal().phase().title());
    node.put("observedOn", reading.observedOn().toString());
    node.put("stale", finding.stale());
    node.put("formula", reading.formula().isEmpty() ? null : reading.formula());
    node.set("source", JsonValues.source(reading.source()));
    return node;
  }

  private static ObjectNode breakAt(Break at) {
    ObjectNode node = JSON.objectNode();
    node.put("phase", at.phase().title());
    node.put("explains", at.explains());
    node.put("rootCause", at.rootCause().signal().family());
    node.put("signal", at.rootCause().signal().id());
    return node;
  }

  private static ObjectNode influence(ObjectNode node, Influence influence) {
    node.put("points", influence.points());
    node.put("riskWithout", influence.without().name());
    node.put("sameFamily", influence.sameFamily());
    return node;
  }

  private static ObjectNode mend(Mend mend) {
    ObjectNode node = JSON.objectNode();
    ArrayNode phases = node.putArray("phases");
    mend.phases().forEach(phase -> phases.add(phase.title()));
    node.put("risk", mend.then().name());
    return node;
  }

  private static ObjectNode context(ContextFact fact) {
    ObjectNode node = JSON.objectNode();
    node.put("fact", fact.id());
    JsonValues.value(node, fact.reading().value());
    node.put("formula", fact.reading().formula());
    node.set("source", JsonValues.source(fact.reading().source()));
    return node;
  }

  private static ObjectNode priority(Priority priority) {
    ObjectNode node = JSON.objectNode();
    node.put("value", priority.value());
    JsonValues.money(node, "arr", priority.arr());
    node.put("probability", priority.probability());
    node.put("urgency", priority.urgency());
    return node;
  }
}
