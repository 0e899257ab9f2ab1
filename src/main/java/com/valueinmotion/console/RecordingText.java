package com.valueinmotion.console;

import com.valueinmotion.diagnosis.DiagnosisRun;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.workbench.Recording;
import com.valueinmotion.workbench.Recording.Change;
import com.valueinmotion.workbench.Recording.Since;

/** What was put on record, as a person reads it. */
final class RecordingText {
  private RecordingText() {}

  static String of(Recording recording) {
    StringBuilder text = new StringBuilder();
    int all = recording.diagnoses().size();
    text.append(recording.added() ? "Recorded " : "Already on record: ");
    text.append(all).append(all == 1 ? " diagnosis" : " diagnoses");
    text.append(" as of ").append(recording.run().asOf().day()).append(": ");
    text.append(recording.at(Level.HIGH)).append(" HIGH, ");
    text.append(recording.at(Level.MEDIUM)).append(" MEDIUM, ");
    text.append(recording.at(Level.LOW)).append(" LOW\n");
    Since since = recording.since();
    if (since != null) {
      since(text, since, recording.run());
    }
    return text.toString();
  }

  private static void since(StringBuilder text, Since since, DiagnosisRun now) {
    DiagnosisRun before = since.before();
    text.append("Since ").append(before.asOf().day()).append(": ");
    text.append(since.changed().size()).append(" changed, ");
    text.append(since.appeared()).append(" new, ");
    text.append(since.gone()).append(" gone");
    boolean sameRules =
        before.policy().equals(now.policy()) && before.engine().equals(now.engine());
    text.append(sameRules ? "\n" : "; the rules are others than then\n");
    for (Change change : since.changed()) {
      text.append("    ").append(change.from()).append(" → ").append(change.to());
      text.append("  ").append(change.name()).append('\n');
    }
  }
}
