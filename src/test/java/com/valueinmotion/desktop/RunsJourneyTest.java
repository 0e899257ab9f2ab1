package com.valueinmotion.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.control.StatusPane;
import java.nio.file.Path;
import javafx.scene.control.Button;
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
  void allAccountsAreRunFromTheEmptyScreen() throws Exception {
    try (OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      window.press(KeyCode.G);
      window.press(KeyCode.R);
      assertThat(window.find(".runs .status-pane", StatusPane.class).state().get())
          .isEqualTo(StatusPane.State.EMPTY);

      Button runAll = window.find(".runs .status-message .button", Button.class);
      window.act(runAll::fire);
      window.settle();
      ListView<?> runs = window.find(".run-list", ListView.class);
      assertThat(runs.getItems().size()).isEqualTo(40);

      String before = window.find(".runs #title", Label.class).getText();
      window.press(KeyCode.J);
      assertThat(window.find(".runs #title", Label.class).getText()).isNotEqualTo(before);
    }
  }
}
