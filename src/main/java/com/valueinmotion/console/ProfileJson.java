package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.diagnosis.profile.Gap;
import com.valueinmotion.diagnosis.profile.Profile;

/** The predictable success profile as JSON; gaps are null where there is not enough history. */
final class ProfileJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ProfileJson() {}

  static ObjectNode of(Profile profile) {
    ObjectNode node = JSON.objectNode();
    node.put("text", profile.text());
    switch (profile) {
      case Profile.Compared compared -> {
        node.put("segment", compared.segment());
        node.put("cohort", compared.cohort());
        node.put("signals", compared.signals());
        ArrayNode gaps = node.putArray("gaps");
        compared.gaps().forEach(gap -> gaps.add(gap(gap)));
      }
      case Profile.NotEnough few -> {
        node.put("segment", few.segment());
        node.put("cohort", few.cohort());
        node.put("needed", few.needed());
        node.putNull("gaps");
      }
    }
    return node;
  }

  private static ObjectNode gap(Gap gap) {
    ObjectNode node = JSON.objectNode();
    node.put("signal", gap.finding().signal().id());
    gap.finding().evidence().ifPresent(reading -> JsonValues.value(node, reading.value()));
    node.put("median", JsonValues.plain(gap.median()));
    node.put("accounts", gap.cohort());
    node.put("z", JsonValues.plain(gap.deviations()));
    return node;
  }
}
