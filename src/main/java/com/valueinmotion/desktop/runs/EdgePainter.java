package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.runs.GraphColours.Part;
import com.valueinmotion.desktop.theme.Fonts;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphEdge;
import com.valueinmotion.runtime.graph.GraphLayout;
import com.valueinmotion.runtime.graph.GraphLayout.Box;
import com.valueinmotion.runtime.graph.GraphLayout.Point;
import com.valueinmotion.runtime.graph.GraphLayout.Route;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws the edges of a graph: what a run walked last, so that it lies on top. */
final class EdgePainter {
  private static final double ARROW = 5;
  private static final double CORNER = 4;
  private static final double LABEL = 9;
  private static final double LABEL_HEIGHT = 13;

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
    List<Box> placed = new ArrayList<>();
    for (Route route : layout.routes()) {
      GraphEdge edge = route.edge();
      boolean asked = edge.from().equals(node);
      if (!edge.when().isEmpty() && (asked || scale >= ROOM_FOR_LABELS)) {
        String words = words(edge);
        Box box = room(words, route.middle(), placed);
        placed.add(box);
        label(g, words, box, palette);
      }
    }
  }

  private String words(GraphEdge edge) {
    String bound = edge.atMost() == 0 ? "" : ", at most " + edge.atMost();
    return graph.leaving(edge.from()).size() == 1 ? edge.when() : edge.when() + bound;
  }

  /** Within the picture, and below the labels that are there already. */
  private Box room(String words, Point middle, List<Box> placed) {
    double width = NodeTitle.width(words, Fonts.text(LABEL)) + 6;
    double x = Math.clamp(middle.x() - width / 2, 1, layout.width() - width - 1);
    Box box = new Box(x, middle.y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
    while (overlaps(box, placed)) {
      box = new Box(x, box.bottom() + 1, width, LABEL_HEIGHT);
    }
    return box;
  }

  private static boolean overlaps(Box box, List<Box> placed) {
    return placed.stream()
        .anyMatch(
            other ->
                box.x() < other.right()
                    && other.x() < box.right()
                    && box.y() < other.bottom()
                    && other.y() < box.bottom());
  }

  private static void label(GraphicsContext g, String words, Box box, Palette palette) {
    g.setFill(palette.popup());
    g.setStroke(palette.border());
    g.setLineWidth(0.8);
    g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
    g.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
    g.setFill(palette.fg());
    g.setFont(Fonts.text(LABEL));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(words, box.x() + box.width() / 2, box.y() + box.height() / 2);
  }
}
