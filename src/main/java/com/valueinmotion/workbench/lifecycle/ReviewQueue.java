package com.valueinmotion.workbench.lifecycle;

import com.fasterxml.jackson.core.type.TypeReference;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.lifecycle.AskKind;
import com.valueinmotion.agent.lifecycle.Channel;
import com.valueinmotion.agent.lifecycle.DataRequest;
import com.valueinmotion.agent.lifecycle.Reminder;
import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The queue across the portfolio: what waits for a person, and what they have decided today. */
public final class ReviewQueue {
  private final Lifecycle lifecycle;

  public ReviewQueue(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * The queue as it stands.
   *
   * @param open due now, the highest rank first
   * @param later put off, or not due yet
   * @param today what people decided today, the newest first
   */
  public record Queue(List<QueueEntry> open, List<QueueEntry> later, List<Decision> today) {
    public Queue {
      open = List.copyOf(open);
      later = List.copyOf(later);
      today = List.copyOf(today);
    }
  }

  public Queue now() throws JournalException {
    Instant due = dueBy();
    List<QueueEntry> open = new ArrayList<>();
    List<QueueEntry> later = new ArrayList<>();
    Map<Long, String> names = new HashMap<>();
    for (Ask ask : lifecycle.decisions().open()) {
      (ask.isDue(due) ? open : later).add(entry(ask, names));
    }
    Instant morning =
        LocalDate.ofInstant(lifecycle.clock().instant(), ZoneOffset.UTC)
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC);
    List<Decision> today =
        lifecycle.decisions().log().reversed().stream()
            .filter(d -> !d.at().isBefore(morning) && isByAPerson(d))
            .toList();
    return new Queue(open, later, today);
  }

  /**
   * The open plans of an account, the highest rank first, that for the account as a whole first.
   */
  public List<QueueEntry> proposed(AccountId account) throws JournalException {
    List<QueueEntry> all = new ArrayList<>();
    for (Ask ask : lifecycle.decisions().open()) {
      if (ask.subject().equals(account.value())) {
        QueueEntry entry = entry(ask);
        Proposal proposal = entry.proposal();
        if (proposal != null) {
          all.add(proposal.isForTheAccount() ? 0 : all.size(), entry);
        }
      }
    }
    return all;
  }

  /**
   * The moment up to which things are due: now, or the end of the day at which the clock stands.
   */
  private Instant dueBy() {
    Instant seen = lifecycle.asOf().get().knownBy();
    Instant now = lifecycle.clock().instant();
    return lifecycle.asOf().get().day().equals(LocalDate.ofInstant(now, ZoneOffset.UTC))
        ? now
        : seen;
  }

  private static boolean isByAPerson(Decision decision) {
    return decision.verdict() != Verdict.AUTOMATIC && decision.verdict() != Verdict.VOIDED;
  }

  /** A question with what it is about. */
  public QueueEntry entry(Ask ask) throws JournalException {
    return entry(ask, new HashMap<>());
  }

  private QueueEntry entry(Ask ask, Map<Long, String> names) throws JournalException {
    QueueEntry.Content content = content(ask);
    String name =
        switch (content) {
          case QueueEntry.Plan(Proposal proposal) -> proposal.plan().accountName();
          case QueueEntry.Data(DataRequest request) -> request.account();
          case QueueEntry.Due(Reminder reminder) -> reminder.account();
          case QueueEntry.Question question -> name(ask, names);
        };
    return new QueueEntry(ask, new AccountId(ask.subject()), name, content);
  }

  private String name(Ask ask, Map<Long, String> names) throws JournalException {
    String known = names.get(ask.run());
    if (known == null) {
      RunHead run = lifecycle.journal().run(ask.run()).orElseThrow();
      known = RunReport.name(run, lifecycle.journal());
      names.put(ask.run(), known);
    }
    return known;
  }

  private static QueueEntry.Content content(Ask ask) throws JournalException {
    String json = ask.draft().content();
    try {
      return switch (ask.draft().kind()) {
        case AskKind.PROPOSAL -> new QueueEntry.Plan(Channel.read(json, new TypeReference<>() {}));
        case AskKind.DATA_REQUEST ->
            new QueueEntry.Data(Channel.read(json, new TypeReference<>() {}));
        case AskKind.REMINDER -> new QueueEntry.Due(Channel.read(json, new TypeReference<>() {}));
        default -> new QueueEntry.Question(json);
      };
    } catch (StepFailed e) {
      throw new JournalException(String.valueOf(e.getMessage()), e);
    }
  }
}
