package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Key;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.GovernanceException;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.anchor.AnchorSearch;
import com.valueinmotion.agent.lifecycle.LifecycleGraph;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Policy;
import com.valueinmotion.diagnosis.PolicyException;
import com.valueinmotion.diagnosis.PolicyPack;
import com.valueinmotion.diagnosis.PolicyReader;
import com.valueinmotion.diagnosis.PolicyTexts;
import com.valueinmotion.diagnosis.derived.Derivations;
import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.FormatException;
import com.valueinmotion.intake.format.FormatLoader;
import com.valueinmotion.intake.format.Synonyms;
import com.valueinmotion.language.anchor.AnchorException;
import com.valueinmotion.language.anchor.AnchorRules;
import com.valueinmotion.language.anchor.AnchorWords;
import com.valueinmotion.language.ground.Verifier;
import com.valueinmotion.language.prompt.Prompts;
import com.valueinmotion.plan.PlanProposer;
import com.valueinmotion.plan.PlaybookException;
import com.valueinmotion.plan.Playbooks;
import com.valueinmotion.runtime.Effects;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.Seat;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the product knows before it has seen a customer: policy, playbooks and formats, as data that
 * is packed with it, and the pure machinery on top.
 *
 * @param engine diagnoses
 * @param proposer proposes plans
 * @param governance what agents may do
 * @param graph the lifecycle graph
 * @param drafts what models are asked and drafts are held to
 * @param intake reads files
 * @param formats what files can be
 */
public record ProductRules(
    Engine engine,
    PlanProposer proposer,
    Governance governance,
    LifecycleGraph graph,
    DraftRules drafts,
    Intake intake,
    List<Format> formats) {
  private static final String SYNONYMS = "synonyms.yaml";

  public static ProductRules load() throws WorkbenchException {
    try {
      Policy policy = new PolicyReader().read(texts());
      Playbooks playbooks =
          Playbooks.read(Packed.text("/policy/" + Playbooks.FILE), policy.motions());
      DraftRules drafts = new DraftRules(Packed::text);
      AnchorRules anchors =
          new AnchorRules(
              AnchorWords.read(Packed.text("/policy/" + AnchorWords.FILE)), drafts::orders);
      List<Format> formats = new ArrayList<>();
      for (String file : FormatLoader.BUNDLED) {
        formats.add(FormatLoader.load(file, Packed.text("/formats/" + file)));
      }
      List<Key> vocabulary =
          Stream.concat(AccountField.keys().stream(), policy.keys().stream()).toList();
      return new ProductRules(
          Derivations.engine(policy),
          new PlanProposer(playbooks, policy),
          Governance.read(Packed.text("/policy/" + Governance.FILE), anchors, playbooks),
          LifecycleGraph.read(Packed.text("/graph/" + LifecycleGraph.FILE)),
          drafts,
          new Intake(
              formats, vocabulary, Synonyms.load(SYNONYMS, Packed.text("/mapping/" + SYNONYMS))),
          List.copyOf(formats));
    } catch (PolicyException
        | PlaybookException
        | GovernanceException
        | AnchorException
        | FormatException
        | IOException e) {
      throw unusable(e);
    }
  }

  /** What to do where rules that are packed with the workbench are broken. */
  static WorkbenchException unusable(Exception e) {
    return new WorkbenchException(
        "The rules packed with the workbench cannot be used: "
            + e.getMessage()
            + " Nothing was changed; install the workbench again.",
        e);
  }

  /**
   * What models are asked.
   *
   * @throws WorkbenchException naming file and line of what is broken
   */
  public Prompts prompts() throws WorkbenchException {
    return drafts.prompts();
  }

  /**
   * Holds drafts to their evidence.
   *
   * @throws WorkbenchException naming file and line of what is broken
   */
  public Verifier verifier() throws WorkbenchException {
    return drafts.verifier();
  }

  /** The lifecycle of a store's accounts by these rules. */
  Lifecycle lifecycle(
      SqliteStore store,
      AccountStore accounts,
      Effects effects,
      Supplier<AsOf> asOf,
      Clock clock,
      String holder,
      Seat seat) {
    return new Lifecycle(
        accounts,
        store.journal(),
        store.decisions(),
        effects,
        store.plans(),
        engine,
        proposer,
        governance,
        graph,
        asOf,
        clock,
        holder,
        PlanWriter.NONE,
        new AnchorSearch(governance.anchors()),
        Set.of(),
        seat);
  }

  /** An engine that works by the shipped policy with packs laid over it, one after the other. */
  public static Engine engineBy(PolicyPack... packs) throws WorkbenchException {
    try {
      return Derivations.engine(new PolicyReader().read(texts(), packs));
    } catch (PolicyException e) {
      throw new WorkbenchException(
          "The policy pack cannot be used: "
              + e.getMessage()
              + ". Nothing was diagnosed and nothing stored; mend that line and try again.",
          e);
    } catch (IOException e) {
      throw new WorkbenchException(
          "The rules packed with the workbench cannot be read: " + e.getMessage(), e);
    }
  }

  private static PolicyTexts texts() throws IOException {
    return PolicyTexts.from(file -> Packed.text("/policy/" + file));
  }
}
