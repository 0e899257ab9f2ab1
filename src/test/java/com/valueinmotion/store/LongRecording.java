package com.valueinmotion.store;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.RecordedDiagnosis;
import java.nio.file.Path;
import java.util.AbstractList;

/**
 * Records a run through the real port, says "halfway" in the midst of it, and waits to be killed.
 */
final class LongRecording {
  private static final int ROWS = 100_000;

  private LongRecording() {}

  public static void main(String[] args) throws Exception {
    try (SqliteStore store = SqliteStore.open(Path.of(args[0]))) {
      store.diagnoses().record(RecordedDiagnosesTest.run(0), new Rows());
    }
  }

  private static final class Rows extends AbstractList<RecordedDiagnosis> {
    @Override
    public int size() {
      return ROWS;
    }

    @Override
    public RecordedDiagnosis get(int row) {
      if (row == ROWS / 2) {
        System.out.println("halfway");
        sleep();
      }
      return new RecordedDiagnosis(
          new AccountId("salesforce:%06d".formatted(row)),
          Level.LOW,
          Level.LOW,
          false,
          1,
          1,
          100,
          null,
          null,
          null,
          null,
          null,
          null);
    }

    private static void sleep() {
      try {
        Thread.sleep(600_000);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
