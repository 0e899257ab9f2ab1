package com.valueinmotion.plan;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Observation;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import com.valueinmotion.diagnosis.Policy;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Signal;
import com.valueinmotion.diagnosis.Waste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a diagnosis into a proposed plan, by the playbooks alone: no model, no chance. */
public final class PlanProposer {
  private final Playbooks playbooks;
  private final Policy policy;

  public PlanProposer(Playbooks playbooks, Policy policy) {
    this.playbooks = playbooks;
    this.policy = policy;
  }

  /** The playbooks it works by. */
  public Playbooks playbooks() {
    return playbooks;
  }

  /**
   * A first version for the diagnosis of that history.
   *
   * @param id what the plan will be called over all its versions
   */
  public Plan propose(String id, Diagnosis diagnosis, AccountHistory history) {
    return propose(id, diagnosis.motion(), diagnosis, history);
  }

  /**
   * A first version by the playbook of a motion.
   *
   * @param motion the name of a playbook; throws NoSuchElementException where there is none
   */
  public Plan propose(String id, String motion, Diagnosis diagnosis, AccountHistory history) {
    Playbooks.Playbook playbook = playbooks.playbook(motion).orElseThrow();
    LocalDate today = diagnosis.asOf();
    Roles roles = new Roles(history);
    String owner =
        history.latest(AccountField.OWNER).map(Observation::value).map(v -> v.text()).orElse("");
    List<Evidence> evidence = evidence(diagnosis, playbook);
    Phase breaksAt = diagnosis.breaksAt().map(Break::phase).orElse(null);
    String aim =
        breaksAt == null ? null : playbooks.mend(breaksAt).map(Playbooks.Step::aim).orElse(null);
    Wording wording = new Wording(diagnosis.name(), breaksAt, aim, roles);
    List<PlanAction> actions =
        steps(playbook, diagnosis, breaksAt).stream()
            .map(step -> action(step, playbook, today, owner, roles, wording, evidence))
            .sorted(Comparator.comparing(PlanAction::due))
            .toList();
    return new Plan(
        id,
        diagnosis.account(),
        diagnosis.name(),
        1,
        today,
        diagnosis.policy(),
        motion,
        playbook.subject(),
        wording.fill(playbook.objective()),
        diagnosis.level(),
        diagnosis.index(),
        breaksAt,
        metric(playbook, diagnosis, breaksAt),
        workday(today.plusDays(playbook.checkpoint())),
        workday(today.plusDays(playbook.days())),
        wording.fill(playbook.exit()),
        owner.isEmpty() ? "CSM" : owner,
        roles.recipients(),
        actions,
        evidence,
        List.of());
  }

  /** The playbook's own, then what mends each broken phase, the break first, then the wastes. */
  private List<Playbooks.Step> steps(
      Playbooks.Playbook playbook, Diagnosis diagnosis, @Nullable Phase breaksAt) {
    Stream<Phase> broken =
        Stream.concat(
            Stream.ofNullable(breaksAt),
            diagnosis.phases().stream().filter(PhaseState::broken).map(PhaseState::phase));
    Map<String, Playbooks.Step> byId = new LinkedHashMap<>();
    Stream.of(
            playbook.actions().stream(),
            broken
                .distinct()
                .filter(phase -> playbook.mends())
                .flatMap(phase -> playbooks.mend(phase).stream()),
            diagnosis.waste().stream()
                .filter(waste -> playbook.mends())
                .map(Waste::motion)
                .flatMap(motion -> playbooks.against(motion).stream()))
        .flatMap(s -> s)
        .forEach(step -> byId.putIfAbsent(step.id(), step));
    return List.copyOf(byId.values());
  }

  private static PlanAction action(
      Playbooks.Step step,
      Playbooks.Playbook playbook,
      LocalDate today,
      String owner,
      Roles roles,
      Wording wording,
      List<Evidence> evidence) {
    return new PlanAction(
        step.id(),
        wording.fill(step.title()),
        owner.isEmpty() ? "CSM" : owner,
        roles.ownerFor(step.theirs()),
        workday(today.plusDays(Math.min(step.due(), playbook.days()))),
        PlanAction.Status.NOT_STARTED,
        wording.fill(step.doneWhen()),
        evidence.stream()
            .filter(e -> step.cites().contains(e.signal()))
            .map(Evidence::id)
            .toList());
  }

  /** Nobody is asked to finish on a weekend: the Monday after. */
  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /** A plan for the whole account rests on every reason, one for a part of it on what it cites. */
  private static List<Evidence> evidence(Diagnosis diagnosis, Playbooks.Playbook playbook) {
    List<Finding> reasons = diagnosis.reasons();
    List<Evidence> evidence = new ArrayList<>();
    IntStream.range(0, reasons.size())
        .forEach(
            at -> {
              Finding finding = reasons.get(at);
              finding
                  .evidence()
                  .filter(reading -> playbook.mends() || playbook.cites(finding.signal().id()))
                  .ifPresent(reading -> evidence.add(cite("E" + (at + 1), finding, reading)));
            });
    return evidence;
  }

  private static Evidence cite(String id, Finding finding, Reading reading) {
    return new Evidence(
        id,
        finding.signal().id(),
        finding.text(),
        finding.signal().label(),
        finding.valueText(),
        finding.thresholdText(),
        reading.observedOn(),
        finding.stale(),
        reading.source(),
        finding.signal().told());
  }

  /** The worst reason in the phase of the break; without one, what the playbook is about. */
  private Metric metric(
      Playbooks.Playbook playbook, Diagnosis diagnosis, @Nullable Phase breaksAt) {
    return diagnosis.reasons().stream()
        .filter(f -> f.signal().phase() == breaksAt)
        .findFirst()
        .map(PlanProposer::metric)
        .orElseGet(() -> metric(playbook.metric(), diagnosis));
  }

  private Metric metric(String signalId, Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .filter(f -> f.signal().id().equals(signalId))
        .findFirst()
        .map(PlanProposer::metric)
        .orElseGet(
            () ->
                new Metric(
                    signalId,
                    policy.signal(signalId).map(Signal::label).orElse(signalId),
                    "unknown",
                    policy.signal(signalId).map(Signal::targetText).orElse("")));
  }

  private static Metric metric(Finding finding) {
    Signal signal = finding.signal();
    return new Metric(signal.id(), signal.label(), finding.valueText(), signal.targetText());
  }
}
