package com.valueinmotion.desktop.runs;

import com.valueinmotion.runtime.graph.GraphLayout.Box;
import com.valueinmotion.runtime.graph.NodeKind;
import javafx.scene.canvas.GraphicsContext;

/** The outline of a node, which says what it is also where colours are not seen. */
final class NodeShape {
  private static final double CORNER = 4;
  private static final double SLANT = 7;

  private NodeShape() {}

  /** Begins a path around the box: closed, neither filled nor drawn. */
  static void trace(GraphicsContext g, NodeKind kind, Box box) {
    double middle = box.y() + box.height() / 2;
    g.beginPath();
    switch (kind) {
      case STEP -> rounded(g, box, CORNER);
      case END -> rounded(g, box, box.height() / 2);
      case GATE -> {
        g.moveTo(box.x(), middle);
        g.lineTo(box.x() + SLANT, box.y());
        g.lineTo(box.right() - SLANT, box.y());
        g.lineTo(box.right(), middle);
        g.lineTo(box.right() - SLANT, box.bottom());
        g.lineTo(box.x() + SLANT, box.bottom());
        g.closePath();
      }
      case WAIT -> {
        g.moveTo(box.x() + SLANT, box.y());
        g.lineTo(box.right(), box.y());
        g.lineTo(box.right() - SLANT, box.bottom());
        g.lineTo(box.x(), box.bottom());
        g.closePath();
      }
    }
  }

  /** How much of the width words cannot have. */
  static double inset(NodeKind kind) {
    return kind == NodeKind.STEP ? 4 : SLANT + 2;
  }

  private static void rounded(GraphicsContext g, Box box, double corner) {
    g.moveTo(box.x() + corner, box.y());
    g.arcTo(box.right(), box.y(), box.right(), box.bottom(), corner);
    g.arcTo(box.right(), box.bottom(), box.x(), box.bottom(), corner);
    g.arcTo(box.x(), box.bottom(), box.x(), box.y(), corner);
    g.arcTo(box.x(), box.y(), box.right(), box.y(), corner);
    g.closePath();
  }
}
