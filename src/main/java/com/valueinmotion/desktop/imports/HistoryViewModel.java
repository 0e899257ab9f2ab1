package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.intake.match.MatchStore.Answer;
import com.valueinmotion.intake.match.MatchStore.Joined;
import com.valueinmotion.intake.match.MatchStore.Verdict;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.SinceLastImport.Moved;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What was imported, what the newest of it moved, and which names were taken for one account. */
public final class HistoryViewModel {
  private final Tasks tasks;
  private final ImportDesk desk;
  private final Runnable takenBack;
  private final Runnable split;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable Ending<Loaded>> loaded =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable HistoryLine> asked = new ReadOnlyObjectWrapper<>();

  /**
   * All of it, as of one moment.
   *
   * @param lines newest first
   */
  public record Loaded(List<HistoryLine> lines, Moved moved, List<Joined> joined) {}

  /**
   * @param takenBack told after imports were taken back
   * @param split told after names were split
   */
  public HistoryViewModel(
      Tasks tasks, ImportDesk desk, Runnable takenBack, Runnable split, Notices notices) {
    this.tasks = tasks;
    this.desk = desk;
    this.takenBack = takenBack;
    this.split = split;
    this.notices = notices;
  }

  /** Null until it is first loaded. */
  public ReadOnlyObjectProperty<@Nullable Ending<Loaded>> loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** The import that is to be taken back together with later ones, until the person says yes. */
  public ReadOnlyObjectProperty<@Nullable HistoryLine> asked() {
    return asked.getReadOnlyProperty();
  }

  public void load() {
    tasks.latest("import.history", "Reading what was imported", this::read, loaded::set);
  }

  private Loaded read(Progress progress) throws Exception {
    List<ImportRecord> made = desk.imports();
    List<HistoryLine> lines = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      lines.add(new HistoryLine(made.get(i), made.subList(0, i)));
    }
    return new Loaded(List.copyOf(lines), desk.moved(progress), desk.joined());
  }

  /** Takes the newest back at once; of an older one it asks first, for others come along. */
  public void undo(HistoryLine line) {
    if (line.isNewest()) {
      takeBack(line);
    } else {
      asked.set(line);
    }
  }

  /** Yes, with all that come along. */
  public void confirm() {
    HistoryLine line = asked.get();
    asked.set(null);
    if (line != null) {
      takeBack(line);
    }
  }

  public void keep() {
    asked.set(null);
  }

  private void takeBack(HistoryLine line) {
    int all = line.alongWith().size() + 1;
    tasks.start(
        all == 1 ? "Taking the import back" : "Taking " + all + " imports back",
        progress -> desk.undo(line.made().id()),
        ending ->
            Endings.tell(
                ending,
                notices,
                undone -> {
                  notices.show(
                      new Notice(
                          Notice.Tone.GOOD,
                          undone.size() == 1
                              ? "The import of " + line.files() + " was taken back."
                              : undone.size() + " imports were taken back.",
                          null));
                  takenBack.run();
                  load();
                }));
  }

  /** Makes one of the account's names an account of its own again. */
  public void split(Joined account, AccountRef name) {
    tasks.start(
        "Splitting " + account.name(),
        progress -> desk.answer(parting(account, name, desk.answers())),
        ending ->
            Endings.tell(
                ending,
                notices,
                changed -> {
                  notices.show(
                      new Notice(
                          Notice.Tone.GOOD,
                          "\u201C" + name.value() + "\u201D is no longer " + account.name() + ".",
                          null));
                  split.run();
                  load();
                }));
  }

  /** What a person said is taken back; what was found out is contradicted. */
  static Matched parting(Joined account, AccountRef name, List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.verdict() == Verdict.SAME)
        .filter(answer -> answer.one().equals(name) || answer.other().equals(name))
        .findFirst()
        .map(answer -> new Matched(answer.one(), answer.other(), Verdict.OPEN))
        .orElseGet(() -> new Matched(name, account.refs().getFirst(), Verdict.DIFFERENT));
  }
}
