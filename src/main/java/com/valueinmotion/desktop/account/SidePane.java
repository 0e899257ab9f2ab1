package com.valueinmotion.desktop.account;

import com.valueinmotion.desktop.text.SentenceText;
import com.valueinmotion.desktop.text.WasteText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Expansion;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands beside the evidence: people, waste, gates, raw rows and what has happened. */
public final class SidePane extends VBox {
  private static final double KIND_WIDTH = 40;

  public SidePane() {
    getStyleClass().add("side");
    setMinWidth(0);
  }

  void show(AccountPage page, @Nullable ProfileLines profile, Palette palette) {
    getChildren().clear();
    people(page.people(), palette);
    section("Raised by", page.diagnosis().gates().stream().map(SidePane::wrapped).toList());
    waste(page.waste());
    expansion(page.diagnosis().expansion());
    profile(profile);
    page.listings().forEach(this::listing);
    section("Timeline", page.timeline().stream().<Node>map(SidePane::event).toList());
  }

  private void people(People people, Palette palette) {
    HBox head = line(title("Stakeholders"), gap(), PeopleGrid.tag(people.threading()));
    getChildren().add(head);
    getChildren()
        .add(
            people.people().isEmpty()
                ? wrapped("No file names a person at this account. A contacts file would.")
                : new PeopleGrid(people, palette));
  }

  private void waste(List<WasteText> wastes) {
    List<Node> lines = new ArrayList<>();
    for (WasteText waste : wastes) {
      Label kind = label(waste.kind(), "strong");
      kind.setMinWidth(KIND_WIDTH);
      lines.add(line(kind, label(waste.motion(), "muted")));
      waste.parts().forEach(part -> lines.add(part(part)));
    }
    section(
        "Lean waste, a year",
        lines.isEmpty() ? List.of(wrapped("None found in what is known.")) : lines);
  }

  private static Node part(WasteText.Part part) {
    Label amount = label(part.amount(), "number-medium");
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Region indent = new Region();
    indent.setMinWidth(KIND_WIDTH);
    Label what = wrapped(part.what());
    what.setMinHeight(Region.USE_PREF_SIZE);
    return line(indent, what, gap(), amount);
  }

  private void expansion(@Nullable Expansion expansion) {
    if (expansion != null) {
      List<Node> lines = new ArrayList<>();
      lines.add(wrapped(SentenceText.of(expansion.text())));
      expansion
          .signs()
          .forEach(sign -> lines.add(pair(sign.kind().label(), sign.answer().words())));
      section("Expansion", lines);
    }
  }

  private void profile(@Nullable ProfileLines profile) {
    if (profile != null) {
      List<Node> lines = new ArrayList<>();
      lines.add(wrapped(profile.text()));
      profile.gaps().forEach(gap -> lines.add(pair(gap.what(), gap.usual())));
      section("Predictable success", lines);
    }
  }

  private static Node pair(String what, String detail) {
    Label value = label(detail, "muted");
    value.setMinWidth(Region.USE_PREF_SIZE);
    return line(label(what), gap(), value);
  }

  private void listing(Listing listing) {
    List<Node> lines = new ArrayList<>(listing.lines().stream().<Node>map(SidePane::row).toList());
    if (listing.more() > 0) {
      lines.add(label("and " + listing.more() + " more", "muted"));
    }
    section(listing.title(), lines);
  }

  private static Node row(Listing.Line row) {
    Label what = label(row.what());
    what.setTooltip(new Tooltip(row.what()));
    Label detail = label(row.detail(), "muted");
    detail.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = line(what, gap(), detail);
    if (!row.flag().text().isEmpty()) {
      line.getChildren().add(PeopleGrid.tag(row.flag()));
    }
    return line;
  }

  private static Node event(Timeline.Event event) {
    Label day = label(event.day().toString(), "muted", "number");
    day.setMinWidth(Region.USE_PREF_SIZE);
    FontIcon icon = new FontIcon(event.icon());
    icon.getStyleClass().addAll("small", "muted");
    Label text = label(event.text());
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(8, day, icon, text);
    line.getStyleClass().add("event");
    return line;
  }

  private void section(String title, List<? extends Node> lines) {
    if (!lines.isEmpty()) {
      getChildren().add(title(title));
      getChildren().addAll(lines);
    }
  }

  private static Label title(String text) {
    Label title = label(text, "strong", "muted", "side-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    return title;
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(8, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("side-line");
    return line;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label wrapped(String text) {
    Label label = label(text);
    label.setWrapText(true);
    return label;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().add("grid-12");
    label.getStyleClass().addAll(styles);
    return label;
  }
}
