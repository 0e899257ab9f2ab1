package com.valueinmotion.plan;

import com.valueinmotion.account.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash an approval binds to. Every text goes in with its length, so that no two plans that read
 * differently can share one.
 */
final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 64 hex digits. */
  static String of(Plan plan) {
    ContentHash hash = new ContentHash();
    hash.add(plan.id(), plan.account(), plan.accountName(), plan.asOf(), plan.policy());
    hash.add(plan.motion(), plan.subject(), plan.objective(), plan.level(), plan.index());
    hash.add(plan.breaksAt() == null ? "" : plan.breaksAt().name());
    Metric metric = plan.metric();
    hash.add(metric.signal(), metric.label(), metric.start(), metric.target());
    hash.add(plan.checkpoint(), plan.ends(), plan.exitCriterion(), plan.owner());
    hash.add(plan.recipients().size());
    plan.recipients().forEach(r -> hash.add(r.name(), r.email()));
    hash.add(plan.actions().size());
    plan.actions().forEach(hash::add);
    hash.add(plan.evidence().size());
    plan.evidence().forEach(hash::add);
    plan.waivers().forEach(waiver -> hash.add(waiver.person(), waiver.reason()));
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(PlanAction action) {
    add(action.id(), action.title(), action.ours(), action.theirs(), action.due());
    // How far an action is, is not what was approved. The word keeps older hashes as they were.
    add(PlanAction.Status.NOT_STARTED, action.doneWhen(), String.join(",", action.evidence()));
  }

  private void add(Evidence evidence) {
    Source source = evidence.source();
    add(evidence.id(), evidence.signal(), evidence.value(), evidence.threshold());
    add(evidence.observedOn(), evidence.stale(), source.cite(), source.column());
  }

  private void add(Object... parts) {
    for (Object part : parts) {
      byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
  }
}
