package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.workbench.ImportReport;

/** What an import did, as JSON. {@code read = accepted + unchanged + refused + skipped}. */
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

  private static ObjectNode file(ImportReport.FileReport file) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", file.file());
    node.put("format", file.format());
    node.put("read", file.read());
    node.put("accepted", file.accepted());
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
    if (file.failure() != null) {
      node.put("failure", file.failure());
    }
    return node;
  }
}
