package com.valueinmotion.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Drags a file over a real window: the headless platform cannot. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class FileDropTest {
  private final List<ShellFixture> fixtures = new ArrayList<>();

  @Start
  void start(Stage stage) {
    ShellFixture fixture = new ShellFixture();
    fixture.show(stage);
    fixtures.add(fixture);
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> fixtures.getFirst().tasks.close());
  }

  @Test
  void aFileDroppedAnywhereOnTheWindowIsImported(@TempDir Path folder, FxRobot robot)
      throws IOException {
    Path file = Files.writeString(folder.resolve("usage.csv"), "account\n");
    ShellFixture fixture = fixtures.getFirst();
    Node source = robot.lookup("#rail-p").query();
    robot.interact(
        () ->
            source.setOnDragDetected(
                event -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putFiles(List.of(file.toFile()));
                  source.startDragAndDrop(TransferMode.COPY).setContent(content);
                  event.consume();
                }));
    Node hint = fixture.scene.getRoot().lookup(".drop-hint");

    robot.drag(source, MouseButton.PRIMARY).moveTo(fixture.scene);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(hint.isVisible()).as("the window says that it takes the file").isTrue();
    Pictures.take("drop-small", fixture.scene, Pictures.Size.SMALL);
    robot.drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(fixture.imported).containsExactly(file);
    assertThat(hint.isVisible()).isFalse();
  }
}
