package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.account.Entry.Team;
import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Waste;
import com.valueinmotion.diagnosis.WastePart;
import org.jspecify.annotations.Nullable;

/** A lean waste as JSON: each part with its figures. Money of different kinds is never added. */
final class WasteJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private WasteJson() {}

  static ObjectNode of(Waste waste) {
    ObjectNode node = JSON.objectNode();
    node.put("kind", waste.kind().title());
    node.put("motion", waste.motion());
    JsonValues.money(node, "yearly", waste.yearly());
    ArrayNode parts = node.putArray("parts");
    waste.parts().forEach(part -> parts.add(part(part)));
    return node;
  }

  private static ObjectNode part(WastePart part) {
    ObjectNode node = JSON.objectNode();
    Finding finding = part.finding();
    node.put("text", part.words(Money::toString));
    node.put("signal", finding == null ? null : finding.signal().id());
    JsonValues.money(node, "yearly", part.yearly());
    node.set("figures", figures(part));
    node.set("sources", JsonValues.sources(part.sources()));
    return node;
  }

  private static ObjectNode figures(WastePart part) {
    ObjectNode node = JSON.objectNode();
    switch (part) {
      case WastePart.IdleSeats idle -> {
        node.put("idleSeats", idle.idle());
        node.put("seats", idle.seats());
      }
      case WastePart.UnusedModules modules -> {
        node.put("unusedModules", modules.unused());
        node.put("entitledModules", modules.entitled());
      }
      case WastePart.UserCost cost -> userCost(node, cost);
      case WastePart.TeamsBehind behind -> {
        ArrayNode teams = node.putArray("teams");
        behind.teams().forEach(team -> teams.add(team(team)));
        node.put("seats", behind.seats());
        node.put("linePercent", behind.line());
      }
      case WastePart.Shown(Finding finding) ->
          finding.evidence().ifPresent(reading -> JsonValues.value(node, reading.value()));
      case WastePart.Tickets tickets -> {
        node.put("observed", tickets.load().observed());
        node.put("expected", JsonValues.plain(tickets.load().expected()));
        node.put("days", tickets.load().days());
        node.put("baseTickets", tickets.load().before());
        node.put("basePeriods", tickets.load().periods());
      }
      case WastePart.NearDeadline near -> {
        node.put("deadline", near.deadline().day().toString());
        node.put("notice", near.deadline().notice());
        node.put("days", near.deadline().days());
      }
    }
    return node;
  }

  private static void userCost(ObjectNode node, WastePart.UserCost cost) {
    Money actual = cost.actual();
    @Nullable Money planned = cost.planned();
    JsonValues.money(node, "actual", actual);
    node.put("planned", planned == null ? null : JsonValues.plain(planned.major()));
  }

  private static ObjectNode team(Team team) {
    ObjectNode node = JSON.objectNode();
    node.put("name", team.name());
    node.put("seats", team.seats());
    node.put("active", team.active());
    return node;
  }
}
