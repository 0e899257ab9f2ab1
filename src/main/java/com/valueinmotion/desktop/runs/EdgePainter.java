package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.runs.GraphColours.Part;
import com.valueinmotion.desktop.theme.Fonts;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphLayout;
import com.valueinmotion.runtime.graph.GraphLayout.Point;
import com.valueinmotion.runtime.graph.GraphLayout.Route;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws the edges of a graph: what a run walked last, so that it lies on top. */
final class EdgePainter {
  private static final double ARROW = 5;
  private static final double CORNER = 4;

  /** From this size on there is room for all words. */
  private static final double ROOM_FOR_LABELS = 1.25;

  private final Graph graph;
  private final GraphLayout layout;

  EdgePainter(Graph graph, GraphLayout layout) {
    this.graph = graph;
    this.layout = layout;
  }

  void draw(GraphicsContext g, GraphMarks marks, GraphColours colours) {
    for (Part part : List.of(Part.UNTOUCHED, Part.LATER, Part.VISITED)) {
      g.setStroke(colours.line(part));
      g.setFill(colours.line(part));
      g.setLineWidth(part == Part.UNTOUCHED ? 1 : 1.7);
      layout.routes().stream()
          .filter(route -> part(route.edge(), marks) == part)
          .forEach(route -> route(g, route));
    }
  }

  private static Part part(GraphEdge edge, GraphMarks marks) {
    return marks.walked().contains(edge.id())
        ? Part.VISITED
        : marks.later().contains(edge.id()) ? Part.LATER : Part.UNTOUCHED;
  }

  private static void route(GraphicsContext g, Route route) {
    List<Point> points = route.points();
    g.beginPath();
    g.moveTo(points.getFirst().x(), points.getFirst().y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point next = points.get(i + 1);
      g.arcTo(corner.x(), corner.y(), next.x(), next.y(), CORNER);
    }
    Point end = points.getLast();
    g.lineTo(end.x(), end.y());
    g.stroke();
    arrow(g, points.get(points.size() - 2), end);
  }

  private static void arrow(GraphicsContext g, Point from, Point to) {
    double dx = Math.signum(to.x() - from.x());
    double dy = Math.signum(to.y() - from.y());
    double half = ARROW * 0.6;
    double x = to.x() - dx * ARROW;
    double y = to.y() - dy * ARROW;
    g.fillPolygon(
        new double[] {to.x(), x - dy * half, x + dy * half},
        new double[] {to.y(), y - dx * half, y + dx * half},
        3);
  }

  /** The outcomes that lead on from a node; from every node where there is room. */
  void labels(GraphicsContext g, double scale, String node, Palette palette) {
    for (Route route : layout.routes()) {
      GraphEdge edge = route.edge();
      boolean asked = edge.from().equals(node);
      if (!edge.when().isEmpty() && (asked || scale >= ROOM_FOR_LABELS)) {
        label(g, words(edge), route.middle(), palette);
      }
    }
  }

  private String words(GraphEdge edge) {
    String bound = edge.atMost() == 0 ? "" : ", at most " + edge.atMost();
    return graph.leaving(edge.from()).size() == 1 ? edge.when() : edge.when() + bound;
  }

  private static void label(GraphicsContext g, String words, Point at, Palette palette) {
    Font font = Fonts.text(9);
    double width = NodeTitle.width(words, font) + 6;
    g.setFill(palette.popup());
    g.setStroke(palette.border());
    g.setLineWidth(0.8);
    g.fillRoundRect(at.x() - width / 2, at.y() - 6.5, width, 13, 4, 4);
    g.strokeRoundRect(at.x() - width / 2, at.y() - 6.5, width, 13, 4, 4);
    g.setFill(palette.fg());
    g.setFont(font);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(words, at.x(), at.y());
  }
}
