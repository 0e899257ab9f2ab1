package com.valueinmotion.runtime.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.agent.GovernanceException;
import com.valueinmotion.agent.lifecycle.LifecycleGraph;
import com.valueinmotion.runtime.graph.GraphLayout.Band;
import com.valueinmotion.runtime.graph.GraphLayout.Box;
import com.valueinmotion.runtime.graph.GraphLayout.Point;
import com.valueinmotion.runtime.graph.GraphLayout.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {
  private final Graph graph = lifecycle();
  private final GraphLayout layout = GraphLayout.of(graph);

  @Test
  void everyNodeHasABoxOfItsOwnWithinItsStage() {
    List<Box> boxes = List.copyOf(layout.boxes().values());
    assertThat(boxes).hasSameSizeAs(graph.nodes());
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(overlap(boxes.get(i), boxes.get(j))).isFalse();
      }
    }
    for (GraphNode node : graph.nodes()) {
      Band band = band(node.stage());
      assertThat(box(node.id()).x()).as(node.id()).isGreaterThan(band.x());
      assertThat(box(node.id()).right()).as(node.id()).isLessThan(band.x() + band.width());
      assertThat(box(node.id()).bottom()).isLessThan(layout.height());
    }
  }

  @Test
  void stagesStandInOrderAndFillThePicture() {
    assertThat(layout.bands())
        .extracting(Band::title)
        .containsExactlyElementsOf(
            graph.nodes().stream().map(GraphNode::stage).distinct().toList());
    double at = 0;
    for (Band band : layout.bands()) {
      assertThat(band.x()).isEqualTo(at);
      at += band.width();
    }
    assertThat(at).isEqualTo(layout.width());
  }

  @Test
  void itFitsAPictureInWhichItCanBeRead() {
    assertThat(layout.width()).isLessThan(1100);
    assertThat(layout.height()).isLessThan(420);
  }

  @Test
  void everyEdgeRunsFromASideOfItsNodeToASideOfTheOther() {
    assertThat(layout.routes()).extracting(Route::edge).isEqualTo(graph.edges());
    for (Route route : layout.routes()) {
      assertThat(isOnBorder(box(route.edge().from()), route.points().getFirst()))
          .as(route.edge().id())
          .isTrue();
      assertThat(isOnBorder(box(route.edge().to()), route.points().getLast()))
          .as(route.edge().id())
          .isTrue();
    }
  }

  @Test
  void everyEdgeIsLevelAndUprightInTurnAndPassesThroughNoNode() {
    for (Route route : layout.routes()) {
      for (Line line : lines(route)) {
        assertThat(line.isLevel() || line.isUpright()).as(route.edge().id()).isTrue();
        layout
            .boxes()
            .forEach(
                (node, box) ->
                    assertThat(line.cuts(box)).as(route.edge().id() + " at " + node).isFalse());
      }
    }
  }

  @Test
  void noTwoEdgesLieOnEachOther() {
    List<Route> routes = layout.routes();
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        for (Line a : lines(routes.get(i))) {
          for (Line b : lines(routes.get(j))) {
            assertThat(a.liesOn(b))
                .as(routes.get(i).edge().id() + " and " + routes.get(j).edge().id())
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void theFlowGoesDownWithinAStageAndToTheRightBetweenThem() {
    assertThat(box("load").y()).isLessThan(box("router").y());
    assertThat(box("stakeholders").y()).isEqualTo(box("pain-check").y());
    assertThat(box("draft-mitigation").y()).isEqualTo(box("draft-success").y());
    assertThat(box("diagnostic").x()).isGreaterThan(box("handoff-audit").x());
    assertThat(box("risk-detected").y()).isGreaterThan(box("pain-check").y());
  }

  @Test
  void theSameGraphGivesTheSameLayout() {
    assertThat(GraphLayout.of(lifecycle())).isEqualTo(layout);
  }

  @Test
  void aNodeIsFoundWhereItIsDrawn() {
    Box box = box("approval");
    assertThat(layout.nodeAt(new Point(box.x() + 3, box.y() + 3))).contains("approval");
    assertThat(layout.nodeAt(new Point(1, 1))).isEmpty();
  }

  private record Line(Point a, Point b) {
    boolean isLevel() {
      return a.y() == b.y();
    }

    boolean isUpright() {
      return a.x() == b.x();
    }

    boolean cuts(Box box) {
      return Math.max(a.x(), b.x()) > box.x()
          && Math.min(a.x(), b.x()) < box.right()
          && Math.max(a.y(), b.y()) > box.y()
          && Math.min(a.y(), b.y()) < box.bottom();
    }

    boolean liesOn(Line other) {
      if (isLevel() && other.isLevel() && a.y() == other.a.y()) {
        return Math.min(a.x(), b.x()) < Math.max(other.a.x(), other.b.x())
            && Math.min(other.a.x(), other.b.x()) < Math.max(a.x(), b.x());
      }
      return isUpright()
          && other.isUpright()
          && a.x() == other.a.x()
          && Math.min(a.y(), b.y()) < Math.max(other.a.y(), other.b.y())
          && Math.min(other.a.y(), other.b.y()) < Math.max(a.y(), b.y());
    }
  }

  private static List<Line> lines(Route route) {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < route.points().size(); i++) {
      lines.add(new Line(route.points().get(i - 1), route.points().get(i)));
    }
    return lines;
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private static boolean isOnBorder(Box box, Point point) {
    boolean side = point.x() == box.x() || point.x() == box.right();
    boolean end = point.y() == box.y() || point.y() == box.bottom();
    return box.contains(point) && (side || end);
  }

  private Box box(String node) {
    return Objects.requireNonNull(layout.boxes().get(node), node);
  }

  private Band band(String stage) {
    return layout.bands().stream().filter(b -> b.title().equals(stage)).findFirst().orElseThrow();
  }

  private static Graph lifecycle() {
    String file = "/graph/" + LifecycleGraph.FILE;
    try (InputStream in = GraphLayoutTest.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return LifecycleGraph.read(text).graph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GovernanceException e) {
      throw new IllegalStateException(e);
    }
  }
}
