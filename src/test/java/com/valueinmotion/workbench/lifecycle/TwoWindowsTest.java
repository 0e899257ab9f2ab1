package com.valueinmotion.workbench.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.runtime.Lease;
import com.valueinmotion.store.Child;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows on one store: one drives, the other watches until the lease ends. */
class TwoWindowsTest {
  @TempDir Path folder;

  /** The other window: takes the seat and drives until it is killed. */
  static final class OtherWindow {
    private OtherWindow() {}

    public static void main(String[] args) throws Exception {
      try (SqliteStore store = SqliteStore.open(Path.of(args[0]));
          DriverSeat seat =
              new DriverSeat(
                  store.journal(),
                  InstantSource.system(),
                  "other (process " + ProcessHandle.current().pid() + ")")) {
        System.out.println(seat.claim() ? "drives" : "watches");
        while (true) {
          Thread.sleep(500);
          seat.claim();
        }
      }
    }
  }

  @Test
  void killingTheFirstLetsTheSecondTakeOverWhenTheLeaseEnds() throws Exception {
    Path file = folder.resolve("s.db");
    Child other = Child.start(OtherWindow.class, file.toString());
    assertThat(other.line()).isEqualTo("drives");
    Instant[] now = {Instant.now()};
    try (SqliteStore store = SqliteStore.open(file);
        DriverSeat seat = new DriverSeat(store.journal(), () -> now[0], "me")) {
      assertThat(seat.claim()).isFalse();
      assertThat(seat.driver()).isEqualTo("other (process " + other.pid() + ")");

      other.kill();
      now[0] = Instant.now();
      assertThat(seat.claim()).as("its lease has not ended yet").isFalse();

      now[0] = now[0].plus(DriverSeat.KEPT).plusSeconds(1);
      assertThat(seat.claim()).isTrue();
      assertThat(seat.driver()).isEqualTo("me");
    }
  }

  @Test
  void whoWasTakenOverNoticesAndWatches() throws Exception {
    try (SqliteStore store = SqliteStore.open(folder.resolve("s.db"))) {
      Instant[] now = {Instant.parse("2026-11-22T09:00:00Z")};
      DriverSeat first = new DriverSeat(store.journal(), () -> now[0], "first");
      DriverSeat second = new DriverSeat(store.journal(), () -> now[0], "second");
      assertThat(first.claim()).isTrue();
      assertThat(second.claim()).isFalse();

      now[0] = now[0].plus(Duration.ofMinutes(2)); // the first slept, with its laptop
      assertThat(second.claim()).isTrue();
      assertThat(first.claim()).isFalse();
      assertThat(first.isOurs()).isFalse();
      first.close();
      assertThat(second.claim()).as("closing what was lost frees nothing").isTrue();
    }
  }

  @Test
  void aRunThatAnotherWindowDrivesIsLeftToIt() throws Exception {
    try (TestLifecycle walk = TestLifecycle.with(folder, Cases.broken())) {
      walk.run();
      var runs = walk.store().journal();
      Instant now = walk.lifecycle().clock().instant();
      runs.lease(Lease.ofRun(1), "other", now, now.plusSeconds(30));
      walk.accounts.of(TestLifecycle.ACCOUNT).with("usage_30d", "4", 0);

      RunReport report =
          new RunAccounts(walk.lifecycle())
              .only(List.of(new AccountId(TestLifecycle.ACCOUNT)), Progress.unwatched());

      assertThat(report.left())
          .singleElement()
          .satisfies(left -> assertThat(left.because()).contains("driven by other"));
    }
  }
}
