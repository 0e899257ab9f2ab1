package com.valueinmotion.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.agent.lifecycle.LifecycleGraph;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.graph.GraphNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A model is waited for less than the step that asks it may take. */
class PaceTest {
  @Test
  void whatIsAskedFitsIntoTheStepWhereverAModelIsAsked() throws Exception {
    LifecycleGraph graph =
        LifecycleGraph.read(Files.readString(Path.of("resources", "graph", LifecycleGraph.FILE)));

    assertThat(most(graph.graph().node("re-reason"))).isEqualTo(Duration.ofSeconds(50));
    for (GraphNode node : graph.graph().nodes()) {
      Duration limit = node.policy().timeout();
      assertThat(most(node)).isPositive();
      assertThat(limit.isZero() || most(node).compareTo(limit) < 0).as(node.id()).isTrue();
    }
  }

  private static Duration most(GraphNode node) {
    StepContext context = new StepContext(1, "a", node, 1, new TreeMap<>(), Instant.EPOCH);
    return Pace.of(context).most();
  }
}
