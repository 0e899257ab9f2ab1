package com.valueinmotion.workbench.draft;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Entry.Note;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.pack.AccountPack;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.language.ground.GroundingRules;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.workbench.Plans;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.WorkbenchException;
import com.valueinmotion.workbench.draft.DraftText.Order;
import com.valueinmotion.workbench.draft.DraftText.Wish;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.PortfolioFacts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a draft for an account may rest on. */
final class DraftEvidence {
  private final Lifecycle lifecycle;
  private final Plans plans;
  private final ProductRules rules;

  DraftEvidence(Lifecycle lifecycle, Plans plans, ProductRules rules) {
    this.lifecycle = lifecycle;
    this.plans = plans;
    this.rules = rules;
  }

  Pack pack(Wish wish, AsOf asOf) throws StoreException, WorkbenchException, JournalException {
    return pack(wish, facts(wish.account(), asOf), asOf);
  }

  /** For an edit: whom it was written to stays addressed while they are known. */
  Pack packOf(SavedDraft draft, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    AccountId account = new AccountId(draft.account());
    AccountFacts facts = facts(account, asOf);
    boolean known = facts.people().stream().anyMatch(p -> p.name().equals(draft.to()));
    return pack(
        new Wish(account, draft.artefact(), known ? draft.to() : null, null, ""), facts, asOf);
  }

  /** Notes of the account that read like orders to a machine. */
  List<Order> orders(AccountId account, AsOf asOf) throws WorkbenchException {
    GroundingRules grounding = rules.verifier().rules();
    return facts(account, asOf).history().entries(Note.class).stream()
        .flatMap(
            note ->
                grounding.instruction(note.text()).stream()
                    .map(words -> new Order(note.source().cite(), words)))
        .toList();
  }

  private AccountFacts facts(AccountId account, AsOf asOf) throws WorkbenchException {
    try {
      return new PortfolioFacts(lifecycle.accounts(), lifecycle.engine(), asOf)
          .of(account)
          .facts(asOf);
    } catch (StepFailed e) {
      throw new WorkbenchException(String.valueOf(e.getMessage()), e);
    }
  }

  private Pack pack(Wish wish, AccountFacts facts, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    GroundingRules grounding = rules.verifier().rules();
    Pack pack =
        new AccountPack(
                facts,
                plans.open(wish.account(), asOf).plan(),
                wish.artefact().audience(),
                note -> grounding.instruction(note).isPresent())
            .pack(addressee(facts, wish.to()));
    if (wish.to() != null && pack.addressee().isEmpty()) {
      throw new WorkbenchException(
          "Nobody at "
              + pack.account()
              + " is called \""
              + wish.to()
              + "\". Nothing was drafted; those who are known: "
              + String.join(", ", pack.people().stream().map(Person::name).toList())
              + ".");
    }
    return pack;
  }

  /** "Mats" is Mats Ekberg, where only one is called so. */
  private static @Nullable String addressee(AccountFacts facts, @Nullable String to) {
    if (to == null) {
      return null;
    }
    String word = to.strip().toLowerCase(Locale.ROOT);
    List<String> called =
        facts.people().stream()
            .map(Stakeholder::name)
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(word))
            .toList();
    return called.size() == 1 ? called.getFirst() : to;
  }
}
