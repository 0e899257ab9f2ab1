package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.workbench.lifecycle.QueueEntry;

/** An entry of the queue as JSON. */
final class QueueJson {
  private QueueJson() {}

  static ObjectNode of(QueueEntry entry) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", entry.ask().id());
    node.put("kind", entry.ask().draft().kind());
    node.put("account", entry.name());
    node.put("accountId", entry.account().value());
    node.put("run", entry.ask().run());
    node.put("title", entry.ask().draft().title());
    node.put("hash", entry.ask().draft().hash());
    node.put("rank", entry.ask().draft().rank());
    node.put("askedAt", entry.ask().askedAt().toString());
    Stakes stakes = entry.stakes();
    if (stakes != null) {
      node.put("level", stakes.level().name());
      node.put("index", stakes.index());
      node.put("breaksAt", stakes.breaksAt() == null ? null : stakes.breaksAt().title());
      node.put("deadline", stakes.deadline() == null ? null : stakes.deadline().toString());
      JsonValues.money(node, "arr", stakes.priority().arr());
      node.put("p", stakes.priority().probability());
      node.put("urgency", stakes.priority().urgency());
    }
    Proposal proposal = entry.proposal();
    if (proposal != null) {
      node.put("agent", proposal.agent());
      node.put("motion", proposal.motion());
      node.put("cause", proposal.cause());
      node.put("why", proposal.why());
      node.put("weight", proposal.weight());
      node.put("wordedBy", proposal.wordedBy());
      proposal.changed().forEach(node.withArray("changed")::add);
      proposal.plan().actions().forEach(action -> node.withArray("actions").add(action.title()));
    }
    return node;
  }
}
