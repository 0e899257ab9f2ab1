package com.valueinmotion.desktop.today;

import com.valueinmotion.agent.Stakes;
import com.valueinmotion.desktop.control.LifecycleStrip;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.theme.Palette;
import java.time.LocalDate;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All that is known of an entry: the account's lifecycle, the priority, and what is asked. */
public final class EntryBody extends VBox {
  private final LifecycleStrip strip = new LifecycleStrip();

  public EntryBody() {
    getStyleClass().add("entry-body");
  }

  void show(TodayRow row, @Nullable LoadedAccount account, LocalDate today, Palette palette) {
    // It keeps its room while the account loads, so that nothing jumps.
    strip.setVisible(account != null);
    if (account != null) {
      strip.show(account.diagnosis(), account.trend(), palette);
    }
    getChildren().clear();
    if (!row.isOpen()) {
      getChildren().add(Texts.wrapped(row.decided(), "decided", "grid-12"));
    }
    getChildren().add(strip);
    Stakes stakes = row.entry().stakes();
    if (stakes != null) {
      getChildren().add(new PriorityCard(row, stakes));
    }
    getChildren().addAll(new EntrySections(today).of(row.entry()));
  }
}
