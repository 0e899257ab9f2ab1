package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphLayout;
import com.valueinmotion.runtime.graph.GraphLayout.Box;
import com.valueinmotion.runtime.graph.GraphLayout.Point;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The graph with a run's way on it. Fits its width until it is zoomed, with Ctrl and the wheel or
 * with its buttons; a click on a node chooses it. Its accessible text says the way.
 */
public final class GraphView extends StackPane {
  private static final double SMALLEST = 0.66;
  private static final double LARGEST = 2.5;
  private static final double LARGEST_TO_FIT = 1.25;
  private static final double ZOOM = 1.2;
  private static final double LEAST_HEIGHT = 180;

  /** Border, and a bar to scroll by where the width is too small. */
  private static final double FRAME = 16;

  private final Canvas canvas = new Canvas();
  private final Pane sheet = new Pane(canvas);
  private final ScrollPane scroll = new ScrollPane(sheet);
  private Consumer<String> chosen = node -> {};
  private @Nullable GraphLayout layout;
  private @Nullable GraphPainter painter;
  private @Nullable Palette palette;
  private @Nullable Graph drawn;
  private GraphMarks marks = GraphMarks.NONE;
  private String pointed = "";
  private double scale = 1;
  private boolean fits = true;

  public GraphView() {
    getStyleClass().add("graph-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, LEAST_HEIGHT);
    scroll.setFocusTraversable(false);
    HBox buttons =
        new HBox(
            4,
            button("fth-minus", "Make the graph smaller", () -> zoom(scale / ZOOM)),
            button("fth-maximize-2", "Fit the graph to the width", this::fit),
            button("fth-plus", "Make the graph larger", () -> zoom(scale * ZOOM)));
    buttons.getStyleClass().add("graph-buttons");
    buttons.setPickOnBounds(false);
    buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(buttons, Pos.BOTTOM_RIGHT);
    getChildren().addAll(scroll, buttons);
    scroll.viewportBoundsProperty().subscribe(bounds -> fitIfWanted());
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    canvas.setOnMouseMoved(this::moved);
    canvas.setOnMouseExited(left -> point(""));
    canvas.setOnMouseClicked(this::clicked);
  }

  private static Button button(String icon, String what, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("icon-only");
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(what));
    button.setOnAction(pressed -> action.run());
    return button;
  }

  /** Told the id of a node that a person clicks on. */
  void onChosen(Consumer<String> told) {
    chosen = told;
  }

  /** Shows a run's way on the graph. */
  void show(Graph graph, GraphMarks way, Palette colours, String spoken) {
    Graph before = drawn;
    if (before == null || !graph.hash().equals(before.hash())) {
      GraphLayout made = GraphLayout.of(graph);
      layout = made;
      painter = new GraphPainter(graph, made);
      drawn = graph;
    }
    boolean moved = !way.selected().equals(marks.selected());
    marks = way;
    palette = colours;
    setAccessibleText(spoken);
    fitIfWanted();
    draw();
    if (moved) {
      reveal(way.selected());
    }
  }

  /** As large as the width allows, as far as it can be read. */
  void fit() {
    fits = true;
    fitIfWanted();
  }

  private void fitIfWanted() {
    GraphLayout laid = layout;
    double width = scroll.getViewportBounds().getWidth();
    if (fits && laid != null && width > 0) {
      scale(Math.clamp(width / laid.width(), SMALLEST, LARGEST_TO_FIT));
    }
  }

  private void zoom(double wanted) {
    fits = false;
    scale(Math.clamp(wanted, SMALLEST, LARGEST));
  }

  private void scale(double now) {
    GraphLayout laid = layout;
    if (laid != null) {
      scale = now;
      double width = Math.floor(laid.width() * now);
      double height = Math.floor(laid.height() * now);
      if (canvas.getWidth() != width || canvas.getHeight() != height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        sheet.setPrefSize(width, height);
        if (fits) {
          setPrefHeight(height + FRAME);
        }
        draw();
      }
    }
  }

  private void draw() {
    GraphPainter paints = painter;
    Palette colours = palette;
    if (paints != null && colours != null) {
      canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
      paints.draw(canvas.getGraphicsContext2D(), scale, marks, pointed, colours);
    }
  }

  /** Scrolls a node into view where it is out of it. */
  private void reveal(String node) {
    Box box = layout == null ? null : layout.boxes().get(node);
    if (box != null) {
      scroll.setHvalue(
          place(
              scroll.getHvalue(),
              (box.x() + box.width() / 2) * scale,
              scroll.getViewportBounds().getWidth(),
              canvas.getWidth()));
      scroll.setVvalue(
          place(
              scroll.getVvalue(),
              (box.y() + box.height() / 2) * scale,
              scroll.getViewportBounds().getHeight(),
              canvas.getHeight()));
    }
  }

  private static double place(double now, double middle, double seen, double whole) {
    double hidden = whole - seen;
    double from = now * hidden;
    double margin = Math.min(60, seen / 4);
    boolean inView = middle > from + margin && middle < from + seen - margin;
    return hidden <= 0 || inView ? now : Math.clamp((middle - seen / 2) / hidden, 0, 1);
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      event.consume();
      zoom(event.getDeltaY() > 0 ? scale * ZOOM : scale / ZOOM);
    }
  }

  private void moved(MouseEvent event) {
    point(nodeAt(event));
  }

  private void clicked(MouseEvent event) {
    requestFocus();
    String node = nodeAt(event);
    if (!node.isEmpty()) {
      chosen.accept(node);
    }
  }

  private void point(String node) {
    if (!node.equals(pointed)) {
      pointed = node;
      draw();
    }
  }

  private String nodeAt(MouseEvent event) {
    GraphLayout laid = layout;
    return laid == null
        ? ""
        : laid.nodeAt(new Point(event.getX() / scale, event.getY() / scale)).orElse("");
  }
}
