package com.valueinmotion.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** From the rail to the runs in the whole window: none yet, then one for each account. */
@ExtendWith(ApplicationExtension.class)
class RunsJourneyTest {
  @TempDir private Path folder;

  @Test
  void whatTodayHasRunIsThereToLookAt() throws Exception {
    try (OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      window.press(KeyCode.G);
      window.press(KeyCode.R);
      window.settle();
      ListView<?> runs = window.find(".run-list", ListView.class);
      assertThat(runs.getItems().size()).isEqualTo(40);

      String before = window.find(".runs #title", Label.class).getText();
      window.press(KeyCode.J);
      assertThat(window.find(".runs #title", Label.class).getText()).isNotEqualTo(before);
    }
  }
}
