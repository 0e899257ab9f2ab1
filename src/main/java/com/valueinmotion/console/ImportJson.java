package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportReport;

/**
 * What an import did or would do, as JSON. {@code read = accepted + unchanged + refused + skipped}.
 */
final class ImportJson {
  private ImportJson() {}

  static ObjectNode of(ImportReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode files = root.putArray("files");
    report.files().forEach(f -> files.add(file(f)));
    root.put("held", report.held());
    ArrayNode linked = root.putArray("linkedByName");
    report.linkedByName().forEach(linked::add);
    return root;
  }

  /** What an import would do: the same, with the accounts that would change level. */
  static ObjectNode of(ImportCheck check) {
    ObjectNode root = of(check.report());
    root.put("touched", check.touched());
    root.put("appeared", check.appeared());
    ArrayNode changes = root.putArray("levelChanges");
    check.changes().forEach(change -> changes.add(DifferenceJson.of(change.difference())));
    root.put("questions", check.questions().size());
    return root;
  }

  private static ObjectNode file(ImportReport.FileReport file) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", file.file());
    node.put("sheet", file.sheet());
    node.put("format", file.format());
    node.put("read", file.read());
    node.put("accepted", file.accepted());
    node.put("changed", file.changed());
    node.put("unchanged", file.unchanged());
    node.put("refused", file.refused());
    node.put("skipped", file.skipped());
    ArrayNode refusals = node.putArray("refusals");
    file.refusals()
        .forEach(
            refusal -> {
              ObjectNode each = refusals.addObject();
              each.put("row", refusal.row());
              ArrayNode reasons = each.putArray("reasons");
              refusal.reasons().forEach(reasons::add);
            });
    ArrayNode skips = node.putArray("skips");
    file.skips()
        .forEach(skip -> skips.addObject().put("reason", skip.reason()).put("rows", skip.rows()));
    if (file.failure() != null) {
      node.put("failure", file.failure());
    }
    return node;
  }
}
