package com.valueinmotion.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.task.Ending;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StatusPaneTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void eachEndingHasItsFace() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Label content = new Label("content");
          StatusPane pane = new StatusPane(content);
          new Scene(pane, 400, 300);
          pane.loading("Reading");
          assertThat(content.isVisible()).isFalse();

          pane.ended(new Ending.Failed<String>("The store is locked."), this::again, done::add);
          assertThat(texts(pane)).contains("The store is locked.");
          ((Button) pane.lookup(".button")).fire();

          pane.ended(
              new Ending.Bug<String>(new IllegalStateException("x")), this::again, done::add);
          assertThat(texts(pane)).anyMatch(t -> t.contains("The workbench itself"));

          pane.ended(new Ending.Cancelled<String>(), this::again, done::add);
          assertThat(pane.state().get()).isEqualTo(StatusPane.State.CANCELLED);

          pane.ended(new Ending.Done<>("result"), this::again, done::add);
          assertThat(content.isVisible()).isTrue();
          assertThat(pane.lookup(".status-message")).isNull();
          assertThat(done).containsExactly("again", "result");
        });
  }

  @Test
  void aReloadKeepsWhatIsShown() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          StatusPane pane = new StatusPane(new Label("content"));
          pane.loading("Reading");
          assertThat(pane.state().get()).isEqualTo(StatusPane.State.LOADING);
          pane.showContent();
          pane.loading("Reading again");
          assertThat(pane.state().get()).isEqualTo(StatusPane.State.CONTENT);
        });
  }

  @Test
  void anEmptyPlaceOffersTheWayOn() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          StatusPane pane = new StatusPane();
          new Scene(pane, 400, 300);
          pane.empty(
              "fth-inbox",
              "No accounts yet",
              "Drop a file.",
              new Command("import", "Import files", "fth-download", null, this::again));
          ((Button) pane.lookup(".button")).fire();
          assertThat(done).containsExactly("again");
          assertThat(pane.lookup(".status-message").getAccessibleText())
              .isEqualTo("No accounts yet. Drop a file.");
        });
  }

  private void again() {
    done.add("again");
  }

  private static List<String> texts(Node root) {
    return root.lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList();
  }
}
