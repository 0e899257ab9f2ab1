package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Polling;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.workbench.WatchFolder;
import com.valueinmotion.workbench.WatchFolder.News;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Offers the new files of a folder that the person has chosen; imports none by itself. */
public final class WatchViewModel {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final WatchFolder watch;
  private final Tasks tasks;
  private final Polling polling;
  private final Notices notices;
  private final Consumer<List<Path>> look;
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private Tasks.@Nullable Running running;

  /**
   * @param look told of files that the person wants to look at
   */
  public WatchViewModel(
      WatchFolder watch, Tasks tasks, Polling polling, Notices notices, Consumer<List<Path>> look) {
    this.watch = watch;
    this.tasks = tasks;
    this.polling = polling;
    this.notices = notices;
    this.look = look;
  }

  /** Null where none is watched. */
  public ReadOnlyObjectProperty<@Nullable Path> folder() {
    return folder.getReadOnlyProperty();
  }

  /** Goes on with what was chosen in an earlier window, if anything. */
  public void resume() {
    tasks.start(
        "Looking for a watched folder",
        progress -> watch.folder(),
        ending -> Endings.tell(ending, notices, chosen -> chosen.ifPresent(this::poll)));
  }

  public void start(Path chosen) {
    tasks.start(
        "Looking into " + chosen.getFileName(),
        progress -> {
          watch.start(chosen);
          return chosen;
        },
        ending ->
            Endings.tell(
                ending,
                notices,
                started -> {
                  poll(started);
                  say("New files in " + name(started) + " will be offered to you.");
                }));
  }

  public void stop() {
    Path was = folder.get();
    halt();
    tasks.start(
        "Stopping",
        progress -> {
          watch.stop();
          return was;
        },
        ending ->
            Endings.tell(
                ending,
                notices,
                stopped -> {
                  if (was != null) {
                    say(name(was) + " is no longer watched.");
                  }
                }));
  }

  private void poll(Path chosen) {
    halt();
    folder.set(chosen);
    running = polling.every(PAUSE, progress -> watch.look(), this::looked);
  }

  private void halt() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    folder.set(null);
  }

  /** A look that failed is followed by the next: nobody needs to be told. */
  private void looked(Ending<Optional<News>> ending) {
    if (ending instanceof Ending.Done<Optional<News>>(Optional<News> news)) {
      news.ifPresent(this::tell);
    }
  }

  private void tell(News news) {
    if (news.hasVanished()) {
      notices.show(
          new Notice(
              Notice.Tone.PLAIN,
              name(news.folder())
                  + " is no longer there. It is watched again as soon as it is back.",
              null));
      return;
    }
    int count = news.files().size();
    notices.show(
        new Notice(
            Notice.Tone.PLAIN,
            (count == 1 ? news.files().getFirst().getFileName() + " is new" : count + " new files")
                + " in "
                + name(news.folder())
                + ".",
            new Command(
                "import.watch.look",
                count == 1 ? "Look at it" : "Look at them",
                "fth-eye",
                null,
                () -> look.accept(news.files()))));
  }

  private void say(String sentence) {
    notices.show(new Notice(Notice.Tone.GOOD, sentence, null));
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
