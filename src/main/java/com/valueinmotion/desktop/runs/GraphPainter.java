package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.runs.GraphColours.Part;
import com.valueinmotion.desktop.theme.Fonts;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphLayout;
import com.valueinmotion.runtime.graph.GraphLayout.Box;
import com.valueinmotion.runtime.graph.GraphNode;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws a graph as it is laid out, with the way of a run on it. */
final class GraphPainter {
  private static final double BADGE = 15;
  private static final double LEADING = 1.08;

  private final Graph graph;
  private final GraphLayout layout;
  private final EdgePainter edges;
  private final Map<String, NodeTitle> titles = new HashMap<>();

  GraphPainter(Graph graph, GraphLayout layout) {
    this.graph = graph;
    this.layout = layout;
    this.edges = new EdgePainter(graph, layout);
    layout
        .boxes()
        .forEach(
            (id, box) -> {
              GraphNode node = graph.node(id);
              double room = box.width() - 2 * NodeShape.inset(node.kind());
              titles.put(id, NodeTitle.of(node.title(), room));
            });
  }

  /**
   * @param pointed the node under the pointer; empty where none is
   */
  void draw(GraphicsContext g, double scale, GraphMarks marks, String pointed, Palette palette) {
    g.save();
    g.scale(scale, scale);
    bands(g, palette);
    GraphColours colours = new GraphColours(palette);
    edges.draw(g, marks, colours);
    for (GraphNode node : graph.nodes()) {
      Box box = layout.boxes().get(node.id());
      if (box != null) {
        node(g, node, box, marks, colours);
      }
    }
    edges.labels(g, scale, pointed.isEmpty() ? marks.selected() : pointed, palette);
    g.restore();
  }

  private void bands(GraphicsContext g, Palette palette) {
    int at = 0;
    for (GraphLayout.Band band : layout.bands()) {
      if (at++ % 2 == 0) {
        g.setFill(palette.bgSubtle());
        g.fillRect(band.x(), 0, band.width(), layout.height());
      }
      g.setFill(palette.fgMuted());
      g.setFont(Fonts.strong(10));
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.CENTER);
      g.fillText(band.title(), band.x() + 8, GraphLayout.TITLE / 2);
    }
  }

  private void node(
      GraphicsContext g, GraphNode node, Box box, GraphMarks marks, GraphColours colours) {
    Part part = part(node.id(), marks);
    boolean chosen = node.id().equals(marks.selected());
    NodeShape.trace(g, node.kind(), box);
    g.setFill(colours.fill(part));
    g.fill();
    g.setStroke(colours.line(part));
    g.setLineWidth(chosen ? 2.2 : 1.2);
    g.stroke();
    title(g, node.id(), box, part, colours);
    Integer step = marks.steps().get(node.id());
    if (step != null) {
      badge(g, step, box, part, colours);
    }
  }

  private static Part part(String node, GraphMarks marks) {
    if (marks.at().contains(node)) {
      return Part.AT;
    }
    return marks.steps().containsKey(node)
        ? Part.VISITED
        : marks.laterNodes().contains(node) ? Part.LATER : Part.UNTOUCHED;
  }

  private void title(GraphicsContext g, String node, Box box, Part part, GraphColours colours) {
    NodeTitle title = titles.get(node);
    if (title == null) {
      return;
    }
    boolean visited = part == Part.VISITED || part == Part.AT;
    g.setFill(colours.words(part));
    g.setFont(visited ? Fonts.strong(title.size()) : Fonts.text(title.size()));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    double leading = LEADING * title.size();
    double y = box.y() + box.height() / 2 - leading * (title.lines().size() - 1) / 2;
    for (String line : title.lines()) {
      g.fillText(line, box.x() + box.width() / 2, y);
      y += leading;
    }
  }

  /** The number of the last step at the node, on its corner. */
  private static void badge(GraphicsContext g, int step, Box box, Part part, GraphColours colours) {
    Font font = Fonts.boldNumber(9);
    String number = String.valueOf(step);
    double width = Math.max(BADGE, NodeTitle.width(number, font) + 7);
    double x = box.x() - 4;
    double y = box.y() - BADGE / 2;
    g.setFill(colours.line(part));
    g.fillRoundRect(x, y, width, BADGE, BADGE, BADGE);
    g.setFill(colours.palette().bg());
    g.setFont(font);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(number, x + width / 2, y + BADGE / 2);
  }
}
