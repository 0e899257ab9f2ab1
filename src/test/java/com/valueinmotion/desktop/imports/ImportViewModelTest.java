package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ImportViewModelTest {
  private final List<String> seen = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final Navigator navigator =
      new Navigator() {
        @Override
        public void open(Destination destination) {
          seen.add("open " + destination);
        }

        @Override
        public void back() {}
      };

  private ImportViewModel importing(ImportViewModel.Importer importer) {
    return new ImportViewModel(
        new CurrentThreadTasks(), importer, () -> seen.add("load again"), notices::add, navigator);
  }

  @Test
  void anImportElsewhereIsNoticedAndOthersLoadAgain() {
    ImportViewModel model = importing((files, progress) -> Reports.mixed());
    model.run(List.of(Path.of("folder", "usage.csv")));

    assertThat(model.state().get())
        .isEqualTo(new ImportState.Imported(ImportSummary.of(Reports.mixed())));
    assertThat(seen).containsExactly("load again");
    assertThat(notices).hasSize(1);
  }

  @Test
  void onItsOwnScreenNoNoticeIsNeeded() {
    ImportViewModel model = importing((files, progress) -> Reports.mixed());
    model.watched(true);
    model.run(List.of(Path.of("usage.csv")));
    assertThat(notices).isEmpty();
  }

  @Test
  void aFailureIsSaidAndTheSameFilesCanBeTriedAgain() {
    List<List<Path>> tried = new ArrayList<>();
    ImportViewModel model =
        importing(
            (files, progress) -> {
              tried.add(files);
              throw new StoreException("The disk is full. Nothing was changed. Make room.");
            });
    model.run(List.of(Path.of("usage.csv")));
    model.again();

    assertThat(model.state().get())
        .isEqualTo(new ImportState.Failed("The disk is full. Nothing was changed. Make room."));
    assertThat(tried).containsExactly(List.of(Path.of("usage.csv")), List.of(Path.of("usage.csv")));
    assertThat(seen).as("nothing to load").isEmpty();
  }

  @Test
  void aCancelledImportSaysThatNothingHasChanged() {
    ImportViewModel model =
        importing(
            (files, progress) -> {
              throw new CancellationException();
            });
    model.run(List.of(Path.of("usage.csv")));
    assertThat(model.state().get()).isEqualTo(new ImportState.Cancelled());
    assertThat(notices)
        .extracting(Notice::text)
        .containsExactly("Import cancelled. Nothing has changed.");
  }

  @Test
  void filesDroppedDuringAnImportAreNotLostSilently() {
    List<ImportViewModel> self = new ArrayList<>();
    ImportViewModel model =
        importing(
            (files, progress) -> {
              self.getFirst().run(List.of(Path.of("second.csv")));
              return Reports.oneGoodFile(1, 0);
            });
    self.add(model);
    model.run(List.of(Path.of("first.csv")));
    assertThat(notices.getFirst().text()).startsWith("An import is under way.");
    assertThat(model.state().get()).isInstanceOf(ImportState.Imported.class);
  }
}
