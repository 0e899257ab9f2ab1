package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.diagnosis.DiagnosisRun;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.workbench.Recording;
import com.valueinmotion.workbench.Recording.Change;
import com.valueinmotion.workbench.Recording.Since;

/** What was put on record, as JSON; {@code since} is null where nothing was recorded before. */
final class RecordingJson {
  private RecordingJson() {}

  static ObjectNode of(Recording recording) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("run", run(recording.run()));
    root.put("added", recording.added());
    root.put("accounts", recording.diagnoses().size());
    for (Level level : Level.values()) {
      root.put(level.name(), recording.at(level));
    }
    Since since = recording.since();
    if (since == null) {
      root.putNull("since");
    } else {
      root.set("since", since(since));
    }
    return root;
  }

  private static ObjectNode since(Since since) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("run", run(since.before()));
    node.put("appeared", since.appeared());
    node.put("gone", since.gone());
    ArrayNode changed = node.putArray("changed");
    for (Change change : since.changed()) {
      ObjectNode each = changed.addObject();
      each.put("account", change.name());
      each.put("id", change.account().value());
      each.put("from", change.from().name());
      each.put("to", change.to().name());
    }
    return node;
  }

  private static ObjectNode run(DiagnosisRun run) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("asOf", run.asOf().day().toString());
    node.put("knownBy", run.asOf().knownBy().toString());
    node.put("policy", run.policy());
    node.put("engine", run.engine());
    return node;
  }
}
