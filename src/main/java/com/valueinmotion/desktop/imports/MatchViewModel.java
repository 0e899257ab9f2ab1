package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.match.MatchQuestion.Candidate;
import com.valueinmotion.intake.match.MatchStore.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Names that may be one account: the person says so once, and may take it back. */
public final class MatchViewModel {
  private final Tasks tasks;
  private final ImportDesk desk;
  private final Runnable answered;
  private final Notices notices;
  private final ObservableList<MatchQuestion> open = FXCollections.observableArrayList();
  private final ObservableList<MatchQuestion> readOnly =
      FXCollections.unmodifiableObservableList(open);
  private final Set<AccountRef> later = new HashSet<>();

  /**
   * @param answered told after an answer was kept
   */
  MatchViewModel(Tasks tasks, ImportDesk desk, Runnable answered, Notices notices) {
    this.tasks = tasks;
    this.desk = desk;
    this.answered = answered;
    this.notices = notices;
  }

  /** Without those that are left for later. */
  public ObservableList<MatchQuestion> open() {
    return readOnly;
  }

  void ask(List<MatchQuestion> questions) {
    open.setAll(questions.stream().filter(q -> !later.contains(q.subject())).toList());
  }

  /** Those of the store as it is. */
  void load() {
    tasks.latest(
        "import.match",
        "Comparing names",
        progress -> desk.questions(),
        ending -> Endings.tell(ending, notices, this::ask));
  }

  /** Asks no more of this name until the window is opened again. */
  public void later(MatchQuestion question) {
    later.add(question.subject());
    open.remove(question);
  }

  public void same(MatchQuestion question, Candidate candidate) {
    answer(
        new Matched(question.subject(), candidate.ref(), Verdict.SAME),
        "\u201C" + question.name() + "\u201D and " + candidate.name() + " are one account now.");
  }

  /** It is none of those that it looks like. */
  public void different(MatchQuestion question) {
    tasks.start(
        "Keeping what you said",
        progress -> {
          for (Candidate candidate : question.candidates()) {
            desk.answer(new Matched(question.subject(), candidate.ref(), Verdict.DIFFERENT));
          }
          return question.candidates();
        },
        ending ->
            Endings.tell(
                ending,
                notices,
                candidates -> {
                  notices.show(
                      new Notice(
                          Notice.Tone.GOOD,
                          "\u201C" + question.name() + "\u201D stays an account of its own.",
                          undo(
                              candidates.stream()
                                  .map(
                                      candidate ->
                                          new Matched(
                                              question.subject(), candidate.ref(), Verdict.OPEN))
                                  .toList())));
                  answered.run();
                }));
  }

  private void answer(Matched matched, String said) {
    tasks.start(
        "Keeping what you said",
        progress -> desk.answer(matched),
        ending ->
            Endings.tell(
                ending,
                notices,
                changed -> {
                  notices.show(
                      new Notice(Notice.Tone.GOOD, said, undo(List.of(matched.takenBack()))));
                  answered.run();
                }));
  }

  private Command undo(List<Matched> takenBack) {
    return new Command(
        "import.match.undo",
        "Undo",
        "fth-corner-up-left",
        null,
        () ->
            tasks.start(
                "Taking back what you said",
                progress -> {
                  for (Matched matched : takenBack) {
                    desk.answer(matched);
                  }
                  return takenBack;
                },
                ending -> Endings.tell(ending, notices, done -> answered.run())));
  }
}
