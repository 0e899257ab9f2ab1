package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.diagnosis.Difference.PhaseChange;
import com.valueinmotion.diagnosis.Finding;
import java.util.List;

/** What flips as JSON: both diagnoses whole, and the flipped phases and reasons beside them. */
final class DifferenceJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DifferenceJson() {}

  static ObjectNode of(Difference difference) {
    ObjectNode root = JSON.objectNode();
    root.put("account", difference.before().name());
    root.put("levelChanges", difference.levelChanges());
    ArrayNode phases = root.putArray("phases");
    for (PhaseChange change : difference.phases()) {
      ObjectNode phase = phases.addObject();
      phase.put("phase", change.before().phase().title());
      phase.put("before", change.before().friction());
      phase.put("after", change.after().friction());
      phase.put("broke", change.broke());
      phase.put("mended", change.mended());
    }
    root.set("gone", signals(difference.gone()));
    root.set("come", signals(difference.come()));
    root.set("before", DiagnosisJson.account(difference.before()));
    root.set("after", DiagnosisJson.account(difference.after()));
    return root;
  }

  private static ArrayNode signals(List<Finding> findings) {
    ArrayNode ids = JSON.arrayNode();
    findings.forEach(finding -> ids.add(finding.signal().id()));
    return ids;
  }
}
