package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** A checked draft as marked text: what is borne with its fact behind it, what is held in red. */
final class CheckedFlow {
  private CheckedFlow() {}

  static List<Node> of(DraftPage page) {
    List<Node> nodes = new ArrayList<>();
    add(nodes, page.subject(), "subject");
    if (!page.subject().isEmpty()) {
      nodes.add(new Text("\n\n"));
    }
    add(nodes, page.text(), "body");
    return nodes;
  }

  /** Whether the next marked words of the sentence rest on the same fact: one chip will do. */
  private static boolean goesOn(List<DraftMarks.Part> parts, int at) {
    boolean open = !parts.get(at).words().endsWith(".");
    for (int next = at + 1; next < parts.size() && open; next++) {
      DraftMarks.Part part = parts.get(next);
      if (!part.fact().isEmpty()) {
        return part.fact().equals(parts.get(at).fact());
      }
      open = !part.words().contains(". ") && !part.words().contains("\n");
    }
    return false;
  }

  /** For ears: the words alone. */
  static String spoken(DraftPage page) {
    return Stream.concat(page.subject().stream(), page.text().stream())
        .map(
            part ->
                part.mark() == DraftMarks.Mark.HELD ? "held: " + part.words() + "," : part.words())
        .collect(Collectors.joining(" "));
  }

  private static void add(List<Node> nodes, List<DraftMarks.Part> parts, String style) {
    for (int at = 0; at < parts.size(); at++) {
      DraftMarks.Part part = parts.get(at);
      Text text = new Text(part.words());
      text.getStyleClass().addAll("words", style, part.mark().name().toLowerCase(Locale.ROOT));
      nodes.add(text);
      if (!part.why().isEmpty()) {
        Tooltip.install(text, new Tooltip(part.why()));
      }
      if (!part.fact().isEmpty() && !goesOn(parts, at)) {
        nodes.add(new Text(" "));
        Label chip = Texts.whole(part.fact(), "chip");
        chip.setAccessibleText("Evidence " + part.fact());
        nodes.add(chip);
      }
    }
  }
}
