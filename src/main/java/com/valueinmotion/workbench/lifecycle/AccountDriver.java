package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.FactsSource;
import com.valueinmotion.agent.lifecycle.Card;
import com.valueinmotion.agent.lifecycle.Channels;
import com.valueinmotion.agent.lifecycle.LifecycleWorks;
import com.valueinmotion.runtime.Driver;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.StepFailed;
import java.util.TreeMap;

/** Drives the runs of single accounts, all as of one moment. */
final class AccountDriver {
  private final Lifecycle lifecycle;
  private final PortfolioFacts facts;
  private final Driver driver;

  AccountDriver(Lifecycle lifecycle, PortfolioFacts facts) {
    this.lifecycle = lifecycle;
    this.facts = facts;
    this.driver =
        new Driver(
            lifecycle.journal(),
            lifecycle.graph().graph(),
            lifecycle.graph().migrations(),
            lifecycle.effects(),
            lifecycle.clock(),
            lifecycle.holder());
  }

  /** As of now. */
  static AccountDriver now(Lifecycle lifecycle) {
    return new AccountDriver(lifecycle, PortfolioFacts.now(lifecycle));
  }

  /**
   * Brings an account's run up to date: a new one, or told what has changed since it last looked.
   */
  RunHead bringUpToDate(AccountId account) throws JournalException, StepFailed {
    RunHead run = driver.open(account.value());
    FactsSource source = facts.of(account);
    if (run.step() > 0) {
      tellWhatChanged(run, source);
    }
    return drive(run, source);
  }

  /** Goes on with a run that has something to do. */
  RunHead goOn(RunHead run) throws JournalException {
    return drive(run, facts.of(new AccountId(run.subject())));
  }

  private RunHead drive(RunHead run, FactsSource source) throws JournalException {
    driver.drive(
        run,
        new LifecycleWorks(
            source,
            lifecycle.governance(),
            lifecycle.proposer(),
            lifecycle.writer(),
            lifecycle.reader(),
            lifecycle.asked()));
    return lifecycle.journal().run(run.id()).orElse(run);
  }

  private void tellWhatChanged(RunHead run, FactsSource source)
      throws JournalException, StepFailed {
    RunState state = RunState.after(lifecycle.graph().graph(), lifecycle.journal().steps(run.id()));
    Card card = Channels.CARD.in(state.channels()).orElse(null);
    if (card == null) {
      return;
    }
    AccountFacts now = source.facts(source.now());
    String hash = LifecycleWorks.factsHash(now, lifecycle.governance());
    if (!hash.equals(card.facts()) || !lifecycle.asked().isEmpty()) {
      lifecycle
          .journal()
          .signal(
              run.id(),
              new Signal(
                  "evidence/" + hash + "/" + state.step(),
                  Signal.EVIDENCE,
                  new TreeMap<>(),
                  lifecycle.clock().instant()));
    }
  }
}
