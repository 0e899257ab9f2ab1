package com.valueinmotion.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped anywhere on a node, and shows that it would. */
final class FileDrop {
  private final Consumer<List<Path>> dropped;
  private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(false);

  FileDrop(Consumer<List<Path>> dropped) {
    this.dropped = dropped;
  }

  void on(Node node) {
    node.addEventHandler(DragEvent.DRAG_OVER, this::over);
    node.addEventHandler(DragEvent.DRAG_EXITED, event -> over.set(false));
    node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /** Whether files are being held over the node. */
  ReadOnlyBooleanProperty over() {
    return over.getReadOnlyProperty();
  }

  /** Files only; folders are left alone. Whether there was anything to take. */
  boolean take(List<File> files) {
    List<Path> paths = files.stream().filter(File::isFile).map(File::toPath).toList();
    if (paths.isEmpty()) {
      return false;
    }
    dropped.accept(paths);
    return true;
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      over.set(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    over.set(false);
    event.setDropCompleted(
        event.getDragboard().hasFiles() && take(event.getDragboard().getFiles()));
    event.consume();
  }
}
