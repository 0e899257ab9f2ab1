package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.screen.Layout;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The line at the bottom: what everything rests on. */
final class StatusBar {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final int HASH_LETTERS = 7;

  @FXML private HBox root;
  @FXML private Label store;
  @FXML private Label lastImport;
  @FXML private Label policy;
  @FXML private Button model;
  @FXML private Label offline;
  @FXML private Label asOf;
  @FXML private Label driver;

  /**
   * @param toModel goes where the model is chosen
   */
  StatusBar(Runnable toModel) {
    Layout.of(this);
    model.setOnAction(pressed -> toModel.run());
  }

  HBox root() {
    return root;
  }

  void show(ShellStatus status) {
    store.setText(status.store());
    LocalDateTime imported = status.lastImport();
    lastImport.setText(
        imported == null ? "Nothing imported yet" : "Last import " + MINUTE.format(imported));
    String hash = status.policy();
    policy.setText("Policy " + hash.substring(0, Math.min(HASH_LETTERS, hash.length())));
    model.setText(status.model());
    model.setAccessibleText("Who writes: " + status.model());
    boolean leaves = !status.leaves().isEmpty();
    offline.setText(
        leaves ? "Drafts' facts go to " + status.leaves() : "Offline: nothing leaves this laptop");
    offline.getStyleClass().setAll("label", leaves ? "warn" : "muted");
    LocalDate day = status.asOf();
    asOf.setText(day == null ? "" : "As of " + day);
    boolean watches = !status.driver().isEmpty();
    driver.setText(watches ? "Watching: " + status.driver() + " drives" : "");
    driver.setVisible(watches);
    driver.setManaged(watches);
  }

  /** Leaves out what can be read elsewhere, where the window is narrow. */
  void compact(boolean isCompact) {
    policy.setVisible(!isCompact);
    policy.setManaged(!isCompact);
  }
}
