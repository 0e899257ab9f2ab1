package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Term;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Names the lean wastes that amber or red findings show, and what they come to. */
final class Wastes {
  /** The signal whose amber or red means that seats lie idle, which has a price. */
  static final String IDLE_SEATS = "shelfware_pct";

  private static final List<WasteKind> KINDS = List.of(WasteKind.values());

  private final ForEach<WasteKind, String> motions;
  private final Measures measures;

  Wastes(ForEach<WasteKind, String> motions, Measures measures) {
    this.motions = motions;
    this.measures = measures;
  }

  /** At most one of each kind. */
  List<Waste> of(List<Finding> findings, Evidence evidence, Term term) {
    WasteParts figures = new WasteParts(evidence, term, measures);
    List<Waste> wastes = new ArrayList<>(KINDS.size());
    for (WasteKind kind : KINDS) {
      List<Finding> shown = worstFirst(kind, findings);
      if (!shown.isEmpty()) {
        List<WastePart> parts = new ArrayList<>(shown.size() + 2);
        for (Finding finding : shown) {
          parts.add(figures.of(finding));
        }
        figures.proportions(kind, parts);
        wastes.add(new Waste(kind, motions.of(kind), parts));
      }
    }
    return wastes;
  }

  /** Idle seats before all, then the worst first; equals in catalogue order. */
  private static List<Finding> worstFirst(WasteKind kind, List<Finding> findings) {
    List<Finding> shown = new ArrayList<>(4);
    for (Finding finding : findings) {
      if (finding.signal().waste() == kind && finding.isReason()) {
        int at = shown.size();
        while (at > 0 && weight(shown.get(at - 1)) < weight(finding)) {
          at--;
        }
        shown.add(at, finding);
      }
    }
    return shown;
  }

  private static int weight(Finding finding) {
    return finding.signal().id().equals(IDLE_SEATS) ? Integer.MAX_VALUE : finding.severity();
  }
}
