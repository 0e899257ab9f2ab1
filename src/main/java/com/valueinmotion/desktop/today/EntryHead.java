package com.valueinmotion.desktop.today;

import com.valueinmotion.agent.Stakes;
import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Level;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which account the entry is about, how bad it is, and until when notice may be given. */
public final class EntryHead extends VBox {
  public EntryHead() {
    getStyleClass().add("entry-head");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
  }

  void show(TodayRow row, @Nullable LoadedAccount account, Palette palette) {
    Label name = Texts.label(row.entry().name(), "title-16");
    name.setTooltip(new Tooltip(row.entry().name()));
    HBox first = new HBox(8, name);
    first.setAlignment(Pos.CENTER_LEFT);
    Level level = row.level();
    if (level != null) {
      RiskGlyph glyph = new RiskGlyph();
      glyph.show(level, row.unproven(), palette);
      first.getChildren().addFirst(glyph);
      first
          .getChildren()
          .add(Texts.whole(row.levelText(), "tag", level == Level.HIGH ? "bad" : "plain"));
    }
    Label facts = Texts.label(facts(row, account), "grid-12", "muted");
    facts.setTooltip(new Tooltip(facts.getText()));
    getChildren().setAll(first, facts);
  }

  private static String facts(TodayRow row, @Nullable LoadedAccount account) {
    Stakes stakes = row.entry().stakes();
    List<String> facts = new ArrayList<>();
    if (stakes != null) {
      facts.add("index " + stakes.index());
      if (account != null) {
        facts.add(account.diagnosis().coverage() + "% evidence");
      }
      facts.add(
          stakes.deadline() == null ? "no notice date known" : "notice by " + stakes.deadline());
    }
    return String.join(" · ", facts);
  }
}
