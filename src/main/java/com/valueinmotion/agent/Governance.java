package com.valueinmotion.agent;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.language.anchor.AnchorRules;
import com.valueinmotion.plan.Motion;
import com.valueinmotion.plan.Playbooks;
import com.valueinmotion.plan.Reach;
import com.valueinmotion.runtime.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The policy of the agents: lines, motions, and who decides what. Its hash is of its text.
 *
 * @param anchors by what anchors are known
 * @param rules what may be done without a person
 * @param hash of the texts it was read from
 */
public record Governance(
    AnchorRules anchors,
    int requestDays,
    int silentDays,
    int departedDays,
    int newDays,
    Map<String, String> motions,
    List<RenewalStep> renewal,
    Qbr qbr,
    Map<String, Integer> weights,
    List<Rule> rules,
    int replans,
    List<Reason> reasons,
    String hash) {
  /** The file. */
  public static final String FILE = "governance.yaml";

  /** A step of a renewal, due from so many days before the notice deadline. */
  public record RenewalStep(int days, @JsonProperty(required = true) String motion) {}

  /** When a review is prepared. */
  public record Qbr(int everyDays, int notWithinDays) {}

  /** Who decides. */
  public enum Decides {
    PERSON,
    POLICY
  }

  /**
   * A rule; what it does not name is not a condition.
   *
   * @param because why, as the log and the queue say it
   */
  public record Rule(
      @Nullable Reach reaches,
      @Nullable Boolean money,
      @Nullable Level level,
      @JsonProperty(required = true) Decides decides,
      @JsonProperty(required = true) String because) {
    boolean holds(Motion motion, Level of) {
      return (reaches == null || reaches == motion.reaches())
          && (money == null || money == motion.money())
          && (level == null || level == of);
    }
  }

  /** What the next draft does about a rejection. */
  public enum Change {
    WITHOUT_EVIDENCE,
    OTHER_PERSON,
    LATER,
    FEWER,
    OTHER_MOTION,
    ASK
  }

  /**
   * Why a person rejects.
   *
   * @param days by how much a later draft is later
   * @param keep how many actions a smaller draft keeps
   */
  public record Reason(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String label,
      @JsonProperty(required = true) Change change,
      int days,
      int keep) {}

  private record Text(
      @JsonProperty(required = true) int requestDays,
      @JsonProperty(required = true) int silentDays,
      @JsonProperty(required = true) int departedDays,
      @JsonProperty(required = true) int newDays,
      @JsonProperty(required = true) Map<String, String> motions,
      @JsonProperty(required = true) List<RenewalStep> renewal,
      @JsonProperty(required = true) Qbr qbr,
      @JsonProperty(required = true) Map<String, Integer> weights,
      @JsonProperty(required = true) List<Rule> rules,
      @JsonProperty(required = true) int replans,
      @JsonProperty(required = true) List<Reason> reasons) {}

  /**
   * Reads the policy and checks that the playbooks know its motions.
   *
   * @param anchors by what anchors are known; policy as well
   * @throws GovernanceException with the line where the text is broken, or naming what is missing
   */
  public static Governance read(String text, AnchorRules anchors, Playbooks playbooks)
      throws GovernanceException {
    Text read;
    try {
      ObjectMapper yaml =
          YAMLMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
              .build();
      read = yaml.readValue(text, Text.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new GovernanceException(FILE + ", line " + line + ": " + e.getOriginalMessage());
    }
    List<String> motions = new ArrayList<>(read.motions().values());
    read.renewal().forEach(step -> motions.add(step.motion()));
    for (String motion : motions) {
      if (playbooks.motion(motion).isEmpty()) {
        throw new GovernanceException(FILE + ": no playbook is called \"" + motion + "\"");
      }
    }
    Rule last = read.rules().isEmpty() ? null : read.rules().getLast();
    if (last == null || last.reaches() != null || last.money() != null || last.level() != null) {
      throw new GovernanceException(FILE + ": the last rule must hold for whatever no other does");
    }
    return new Governance(
        anchors,
        read.requestDays(),
        read.silentDays(),
        read.departedDays(),
        read.newDays(),
        read.motions(),
        read.renewal(),
        read.qbr(),
        read.weights(),
        read.rules(),
        read.replans(),
        read.reasons(),
        Hashes.of(text, anchors.words().hash()).substring(0, 7));
  }

  /** The rule that says who decides. */
  public Rule rule(Motion motion, Level level) {
    return rules.stream().filter(rule -> rule.holds(motion, level)).findFirst().orElseThrow();
  }

  /** The motion under a name; throws where the policy has none, which reading it has checked. */
  public String motion(String name) {
    return Optional.ofNullable(motions.get(name)).orElseThrow();
  }

  /** Percent of the account's priority; 100 where nothing is said. */
  public int weight(String agent) {
    return weights.getOrDefault(agent, 100);
  }

  /** The reason of that id; the last, which asks a person, where there is none. */
  public Reason reason(String id) {
    return reasons.stream().filter(r -> r.id().equals(id)).findFirst().orElse(reasons.getLast());
  }
}
