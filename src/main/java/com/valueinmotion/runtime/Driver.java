package com.valueinmotion.runtime;

import com.valueinmotion.runtime.graph.Graph;
import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drives runs: asks the decider what is next, carries it out, and puts it into the journal before
 * anything else happens. Does nothing twice: a step that was not committed is carried out again,
 * one that was is not; an effect that may have been done is not repeated.
 */
public final class Driver {
  private static final Logger LOG = System.getLogger(Driver.class.getName());

  /** How long a run is ours without a sign of life. */
  static final Duration LEASE = Duration.ofSeconds(30);

  private final RunJournal journal;
  private final Graph graph;
  private final List<Migration> migrations;
  private final Effects effects;
  private final InstantSource clock;
  private final String holder;

  /**
   * @param holder who drives, for a person who finds a run taken
   */
  public Driver(
      RunJournal journal,
      Graph graph,
      List<Migration> migrations,
      Effects effects,
      InstantSource clock,
      String holder) {
    this.journal = journal;
    this.graph = graph;
    this.migrations = List.copyOf(migrations);
    this.effects = effects;
    this.clock = clock;
    this.holder = holder;
  }

  /** The live run of the subject, or a new one; not driven yet. */
  public RunHead open(String subject) throws JournalException {
    return journal.open(subject, graph.hash(), clock.instant());
  }

  /**
   * Drives a run until it waits, is stuck or is over.
   *
   * @return the state it comes to rest in
   * @throws LeaseLost where somebody else drives it
   */
  public RunState drive(RunHead run, Works works) throws JournalException {
    Instant now = clock.instant();
    Lease lease = journal.lease(Lease.ofRun(run.id()), holder, now, now.plus(LEASE));
    try {
      return drive(run, works, lease);
    } finally {
      journal.release(lease);
    }
  }

  private RunState drive(RunHead run, Works works, Lease lease) throws JournalException {
    List<Step> steps = journal.steps(run.id());
    RunState state = RunState.after(graph, steps);
    EffectWork effecting = new EffectWork(journal, effects, clock, lease, run.id());
    effecting.takeUp();
    Renewal renewal = new Renewal(lease);
    StepWork stepping =
        new StepWork(journal, graph, clock, lease, run, steps, works, renewal::beat);
    if (!run.graph().equals(graph.hash())) {
      state = stepping.migrate(state, migration(run));
    }
    while (true) {
      renewal.ifNeeded();
      Command next = next(run, state);
      if (next == null) {
        return state;
      }
      switch (next) {
        case Command.Begin(String node, int attempt) ->
            state = stepping.begin(state, node, attempt);
        case Command.Resume(String node, Signal signal) ->
            state = stepping.resume(state, node, signal);
        case Command.TryAgain(String node, Signal signal) ->
            state = stepping.tryAgain(state, node, signal);
        case Command.Ignore(Signal signal) -> state = stepping.ignore(state, signal);
        case Command.Settle(String effect, boolean done, Signal signal) -> {
          effecting.settle(effect, done);
          state = stepping.ignore(state, signal);
        }
      }
      effecting.perform(stepping.intended());
    }
  }

  private @Nullable Command next(RunHead run, RunState state) throws JournalException {
    List<Command> moving = Decider.decide(graph, state, new Event.Moved());
    if (!moving.isEmpty()) {
      return moving.getFirst();
    }
    for (Signal signal : journal.pending(run.id())) {
      List<Command> hearing = Decider.decide(graph, state, new Event.Heard(signal));
      if (!hearing.isEmpty()) {
        return hearing.getFirst();
      }
    }
    return null;
  }

  private Migration migration(RunHead run) throws JournalException {
    return migrations.stream()
        .filter(m -> m.from().equals(run.graph()) && m.to().equals(graph.hash()))
        .findFirst()
        .orElseThrow(
            () ->
                new JournalException(
                    "Run "
                        + run.id()
                        + " was begun by another version of the graph ("
                        + run.graph()
                        + ") and nothing says how it goes on by "
                        + graph.title()
                        + ". It is safe and stays where it is: fork it from its first step to begin"
                        + " anew."));
  }

  /** Makes the lease last while the run is driven; a step with a limit beats on its own thread. */
  private final class Renewal {
    private Lease lease;

    Renewal(Lease lease) {
      this.lease = lease;
    }

    /** In the middle of a step; where the lease is lost, its commit is refused. */
    void beat() {
      try {
        ifNeeded();
      } catch (JournalException e) {
        LOG.log(Logger.Level.WARNING, "the lease could not be renewed in the middle of a step", e);
      }
    }

    synchronized void ifNeeded() throws JournalException {
      Instant now = clock.instant();
      if (now.plus(LEASE.dividedBy(2)).isAfter(lease.until())) {
        lease = journal.renew(lease, now.plus(LEASE));
      }
    }
  }
}
