package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.DiagnosisRun;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.RecordedDiagnosis;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said of accounts is kept whole, once, and as it was said. */
class RecordedDiagnosesTest {
  private static final RecordedDiagnosis SPARSE =
      new RecordedDiagnosis(
          new AccountId("name:acme"),
          Level.LOW,
          Level.HIGH,
          true,
          3,
          71,
          0,
          null,
          null,
          null,
          null,
          null,
          null);
  private static final RecordedDiagnosis FULL =
      new RecordedDiagnosis(
          new AccountId("salesforce:1"),
          Level.HIGH,
          Level.HIGH,
          false,
          88,
          88,
          100,
          Phase.WORKFLOW,
          72,
          123_456L,
          new Money(1_000_000_01, "EUR"),
          JAN_1,
          JAN_1.minusDays(90));

  @TempDir Path folder;
  private SqliteStore store;

  @BeforeEach
  void open() throws Exception {
    store = SqliteStore.open(folder.resolve("s.db"));
    Drop.all(store, Drop.file("a.csv").account(id("1"), "Acme"));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  static DiagnosisRun run(int day) {
    return new DiagnosisRun(
        new AsOf(JAN_1.plusDays(day), MORNING), 1, "policy", "1", Instant.EPOCH.plusNanos(day));
  }

  @Test
  void whatWasSaidComesBackAsItWas() throws Exception {
    assertThat(store.diagnoses().record(run(0), List.of(SPARSE, FULL))).isTrue();
    assertThat(store.diagnoses().record(run(7), List.of(FULL))).isTrue();
    assertThat(store.diagnoses().runs()).containsExactly(run(7), run(0));
    assertThat(store.diagnoses().diagnoses(run(0))).containsExactly(SPARSE, FULL);
    assertThat(store.diagnoses().diagnoses(run(7))).containsExactly(FULL);
    assertThat(store.diagnoses().diagnoses(run(3))).isEmpty();
  }

  @Test
  void theSameRunIsKeptOnce() throws Exception {
    store.diagnoses().record(run(0), List.of(FULL));
    DiagnosisRun later =
        new DiagnosisRun(run(0).asOf(), 1, "policy", "1", Instant.parse("2026-12-24T00:00:00Z"));
    assertThat(store.diagnoses().record(later, List.of(SPARSE))).isFalse();
    assertThat(store.diagnoses().runs()).containsExactly(run(0));
    assertThat(store.diagnoses().diagnoses(later)).containsExactly(FULL);
  }

  @Test
  void otherRulesMakeAnotherRun() throws Exception {
    AsOf asOf = run(0).asOf();
    for (String policy : List.of("a", "b")) {
      for (String engine : List.of("1", "2")) {
        DiagnosisRun run = new DiagnosisRun(asOf, 1, policy, engine, Instant.EPOCH);
        assertThat(store.diagnoses().record(run, List.of(FULL))).isTrue();
      }
    }
    assertThat(store.diagnoses().runs()).hasSize(4);
  }

  @Test
  void aFileThatCameMeanwhileIsNotPassedOver() throws Exception {
    Drop.all(store, Drop.file("b.csv").account(id("2"), "Beta"));
    assertThatThrownBy(() -> store.diagnoses().record(run(0), List.of(FULL)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Nothing was recorded: record again.");
    assertThat(store.diagnoses().runs()).isEmpty();
  }

  @Test
  void aRunThatFailsHalfwayLeavesNothing() throws Exception {
    assertThatThrownBy(() -> store.diagnoses().record(run(0), List.of(SPARSE, FULL, FULL)))
        .isInstanceOf(StoreException.class);
    assertThat(store.diagnoses().runs()).isEmpty();
    assertThat(store.diagnoses().record(run(0), List.of(SPARSE, FULL))).isTrue();
  }

  @Test
  void aRunThatIsKilledHalfwayLeavesNothing() throws Exception {
    Child child = Child.start(LongRecording.class, store.file().toString());
    assertThat(Objects.requireNonNull(child.line(), child.complaint())).isEqualTo("halfway");
    child.kill();
    assertThat(child.exit()).isNotZero();
    assertThat(store.diagnoses().runs()).isEmpty();
    assertThat(rows()).isZero();
    assertThat(store.diagnoses().record(run(0), List.of(FULL))).isTrue();
    assertThat(rows()).isOne();
  }

  private long rows() throws StoreException {
    return store
        .database()
        .read(
            "count",
            handle -> handle.createQuery("SELECT count(*) FROM diagnosis").mapTo(Long.class).one());
  }
}
