package com.valueinmotion.desktop.account;

import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Diagnosis;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who it is, how bad it is and could be, and the facts of the contract. */
public final class HeaderPane extends HBox {
  private static final double NAME_WIDTH = 170;
  private static final double NAME_SHARE = 0.6;
  private static final double FACT_WIDTH = 124;

  public HeaderPane() {
    getStyleClass().add("account-head");
    setMinWidth(0);
  }

  void show(AccountPage page, Palette palette) {
    getChildren().setAll(who(page, palette));
    page.header().facts().forEach(fact -> getChildren().add(tile(fact)));
  }

  /** Here the styles are known, so that a width is what it will be. */
  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private static Node who(AccountPage page, Palette palette) {
    Diagnosis diagnosis = page.diagnosis();
    Label name = label(diagnosis.name(), "name-20");
    name.setTooltip(new Tooltip(diagnosis.name()));
    RiskGlyph glyph = new RiskGlyph();
    glyph.show(diagnosis.level(), diagnosis.unproven(), palette);
    Label level = label(diagnosis.levelText(), "grid-12", "strong");
    level.setMinWidth(USE_PREF_SIZE);
    Label index = label("index " + diagnosis.index(), "grid-12");
    index.setMinWidth(USE_PREF_SIZE);
    Label range = label(page.header().range(), "grid-12", "muted");
    range.setTooltip(new Tooltip(page.header().range()));
    HBox risk = new HBox(6, glyph, level, index, range);
    risk.setAlignment(Pos.CENTER_LEFT);
    VBox who = new VBox(name, risk);
    who.setAlignment(Pos.CENTER_LEFT);
    who.setMinWidth(NAME_WIDTH);
    HBox.setHgrow(who, Priority.ALWAYS);
    return who;
  }

  private static Node tile(Fact fact) {
    Label value = label(fact.value(), "fact-value", fact.alarming() ? "bad" : "plain");
    value.setMinWidth(USE_PREF_SIZE);
    Label note = label(fact.note(), "kpi-note");
    note.setMinWidth(0);
    VBox tile = new VBox(label(fact.title(), "kpi-label"), value, note);
    tile.getStyleClass().add("fact");
    tile.setMinWidth(FACT_WIDTH);
    tile.setAccessibleText(fact.title() + " " + fact.value() + ", " + fact.note());
    return tile;
  }

  /** The last facts give way where there is no room for all of them beside the name. */
  private void fit(double width) {
    if (getChildren().isEmpty()) {
      return;
    }
    double wanted = getChildren().getFirst().prefWidth(-1);
    double left = width - Math.clamp(wanted, NAME_WIDTH, Math.max(NAME_WIDTH, width * NAME_SHARE));
    for (Node fact : getChildren().stream().skip(1).toList()) {
      left -= FACT_WIDTH;
      fact.setVisible(left >= 0);
      fact.setManaged(left >= 0);
    }
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
