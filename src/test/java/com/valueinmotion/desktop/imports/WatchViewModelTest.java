package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Polling;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.task.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchViewModelTest {
  @TempDir private Path home;
  @TempDir private Path downloads;

  private final List<List<Path>> looked = new ArrayList<>();
  private final List<Runnable> polls = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // JUnit opens it before each test
  private ImportBench bench;

  @BeforeEach
  void open() throws Exception {
    bench = new ImportBench(home);
  }

  @AfterEach
  void close() throws Exception {
    bench.close();
  }

  private WatchViewModel model() {
    Polling byHand =
        new Polling() {
          @Override
          public <T> Tasks.Running every(Duration pause, Work<T> work, Consumer<Ending<T>> ended) {
            Runnable poll =
                () -> {
                  try {
                    ended.accept(new Ending.Done<>(work.run((done, total, message) -> {})));
                  } catch (Exception e) {
                    throw new AssertionError(e);
                  }
                };
            polls.add(poll);
            return () -> polls.remove(poll);
          }
        };
    return new WatchViewModel(
        bench.workbench.watchFolder(),
        new CurrentThreadTasks(),
        byHand,
        bench.notices::add,
        looked::add);
  }

  private void poll() {
    List.copyOf(polls).forEach(Runnable::run);
  }

  @Test
  void newFilesAreOfferedAndImportedByNobody() throws Exception {
    WatchViewModel model = model();
    model.resume();
    assertThat(polls).as("off until a folder is chosen").isEmpty();

    Files.writeString(downloads.resolve("old.csv"), "a");
    model.start(downloads);
    poll();
    Path fresh = Files.writeString(downloads.resolve("new.csv"), "b");
    poll();
    poll();
    Notice offer = bench.notices.getLast();
    assertThat(offer.text()).isEqualTo("new.csv is new in " + downloads.getFileName() + ".");
    assertThat(looked).isEmpty();
    offer.offered().orElseThrow().action().run();
    assertThat(looked).containsExactly(List.of(fresh));

    WatchViewModel next = model();
    next.resume();
    assertThat(next.folder().get()).as("the next window goes on").isEqualTo(downloads);

    next.stop();
    assertThat(next.folder().get()).isNull();
    assertThat(bench.workbench.watchFolder().folder()).isEmpty();
  }
}
