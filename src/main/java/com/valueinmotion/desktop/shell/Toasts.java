package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Notice;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Notices in the lower right corner. They go by themselves, but not under the mouse. */
final class Toasts extends VBox {
  private static final Duration SHOWN_FOR = Duration.seconds(8);

  private final ShellViewModel model;

  Toasts(ShellViewModel model) {
    this.model = model;
    getStyleClass().add("toasts");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    model.notices().addListener((ListChangeListener<Notice>) this::changed);
  }

  private void changed(ListChangeListener.Change<? extends Notice> change) {
    while (change.next()) {
      change.getRemoved().forEach(this::remove);
      change.getAddedSubList().forEach(added -> getChildren().add(card(added)));
    }
  }

  private void remove(Notice gone) {
    getChildren().stream()
        .filter(card -> gone.equals(card.getUserData()))
        .findFirst()
        .ifPresent(getChildren()::remove);
  }

  private HBox card(Notice notice) {
    FontIcon icon = new FontIcon(notice.tone().icon());
    icon.getStyleClass().add(notice.tone().name().toLowerCase(Locale.ROOT));
    Label text = new Label(notice.text());
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox card = new HBox(10, icon, text);
    card.getStyleClass().add("toast");
    card.setUserData(notice);
    card.setAlignment(Pos.CENTER_LEFT);
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.setAccessibleText(notice.text());
    notice.offered().ifPresent(offer -> card.getChildren().add(link(notice, offer)));
    card.getChildren().add(close(notice));
    PauseTransition time = new PauseTransition(SHOWN_FOR);
    time.setOnFinished(
        over -> {
          // One that was dismissed by hand must not take an equal, newer one with it.
          if (getChildren().contains(card)) {
            model.dismiss(notice);
          }
        });
    card.hoverProperty()
        .subscribe(
            hovered -> {
              if (hovered) {
                time.stop();
              } else {
                time.playFromStart();
              }
            });
    return card;
  }

  private Hyperlink link(Notice notice, Command offer) {
    Hyperlink link = new Hyperlink(offer.title());
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(
        pressed -> {
          model.dismiss(notice);
          offer.action().run();
        });
    return link;
  }

  private Button close(Notice notice) {
    Button close = new Button(null, new FontIcon("fth-x"));
    close.getStyleClass().addAll("flat", "icon-only");
    close.setAccessibleText("Dismiss");
    close.setOnAction(pressed -> model.dismiss(notice));
    return close;
  }
}
