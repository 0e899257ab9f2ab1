package com.valueinmotion.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.diagnosis.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The playbooks: what each motion consists of, what mends each phase, what each waste calls for.
 *
 * @param playbooks one for each motion of a level
 * @param mends by the title of the phase
 * @param wastes by the motion of the waste
 */
public record Playbooks(
    @JsonProperty(required = true) List<Playbook> playbooks,
    @JsonProperty(required = true) Map<String, Step> mends,
    @JsonProperty(required = true) Map<String, Step> wastes) {

  /** The file. */
  public static final String FILE = "playbooks.yaml";

  /**
   * The frame of a plan and its first actions. Days count from the day it is proposed.
   *
   * @param reaches whom carrying it out touches
   * @param money whether it touches what is paid
   * @param mends whether what mends each broken phase and waste is part of it
   * @param instead the motion to propose where a person says that this is the wrong one
   */
  record Playbook(
      @JsonProperty(required = true) String motion,
      @JsonProperty(required = true) String objective,
      @JsonProperty(required = true) String subject,
      @JsonProperty(required = true) int days,
      @JsonProperty(required = true) int checkpoint,
      @JsonProperty(required = true) String exit,
      @JsonProperty(required = true) String metric,
      @JsonProperty(required = true) Reach reaches,
      boolean money,
      boolean mends,
      @Nullable String instead,
      @JsonProperty(required = true) List<Step> actions) {
    boolean cites(String signal) {
      return metric.equals(signal) || actions.stream().anyMatch(a -> a.cites().contains(signal));
    }
  }

  /**
   * An action before it has a date and names.
   *
   * @param aim what will be true once it is done, for what mends a phase
   */
  record Step(
      @JsonProperty(required = true) String id,
      @Nullable String aim,
      @JsonProperty(required = true) String title,
      @JsonProperty(required = true) String theirs,
      @JsonProperty(required = true) int due,
      @JsonProperty(required = true) String doneWhen,
      @JsonProperty(required = true) List<String> cites) {}

  /**
   * Reads the playbooks and checks that every motion the policy can call for has one.
   *
   * @param motions what the policy can call for
   * @throws PlaybookException with the line where the text is broken, or naming what is missing
   */
  public static Playbooks read(String text, List<String> motions) throws PlaybookException {
    Playbooks all;
    try {
      ObjectMapper yaml =
          YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
      all = yaml.readValue(text, Playbooks.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new PlaybookException(FILE + ", line " + line + ": " + e.getOriginalMessage());
    }
    for (String motion : motions) {
      if (all.playbook(motion).isEmpty() && !all.wastes.containsKey(motion)) {
        throw new PlaybookException(FILE + ": nothing is said for the motion \"" + motion + "\"");
      }
    }
    for (Playbook playbook : all.playbooks) {
      if (playbook.instead() != null && all.playbook(playbook.instead()).isEmpty()) {
        throw new PlaybookException(
            FILE + ": \"" + playbook.motion() + "\" gives way to a motion that has no playbook");
      }
    }
    for (Phase phase : Phase.FLOW) {
      if (!all.mends.containsKey(phase.title())) {
        throw new PlaybookException(FILE + ": nothing mends " + phase.title());
      }
    }
    return all;
  }

  /** How a motion may be carried out; empty where no playbook has its name. */
  public Optional<Motion> motion(String name) {
    return playbook(name)
        .map(p -> new Motion(p.motion(), p.reaches(), p.money(), Optional.ofNullable(p.instead())));
  }

  Optional<Playbook> playbook(String motion) {
    return playbooks.stream().filter(p -> p.motion().equals(motion)).findFirst();
  }

  Optional<Step> mend(Phase phase) {
    return Optional.ofNullable(mends.get(phase.title()));
  }

  Optional<Step> against(String wasteMotion) {
    return Optional.ofNullable(wastes.get(wasteMotion));
  }
}
