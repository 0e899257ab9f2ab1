package com.valueinmotion.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class EndingTest {
  private final CurrentThreadTasks tasks = new CurrentThreadTasks();
  private final List<Ending<String>> endings = new ArrayList<>();

  @Test
  void workThatReturnsIsDone() {
    tasks.start("Reading", progress -> "read", endings::add);
    assertThat(endings).containsExactly(new Ending.Done<>("read"));
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void aCheckedExceptionOfOurRoomsIsExpectedAndItsSentenceIsForThePerson() {
    tasks.<String>start(
        "Reading",
        progress -> {
          throw new StoreException("The store is in use. Close the other window.");
        },
        endings::add);
    assertThat(endings)
        .containsExactly(new Ending.Failed<>("The store is in use. Close the other window."));
  }

  @Test
  void anythingElseIsABugEvenACheckedExceptionOfALibrary() {
    IOException unworded = new IOException("EACCES");
    IllegalStateException ours = new IllegalStateException("planted");
    AssertionError error = new AssertionError("planted");
    for (Throwable thrown : List.of(unworded, ours, error)) {
      assertThat(Ending.<String>of(thrown))
          .isInstanceOfSatisfying(
              Ending.Bug.class, bug -> assertThat(bug.cause()).isSameAs(thrown));
    }
  }

  @Test
  void aCancelledOneSaysSo() {
    assertThat(Ending.<String>of(new CancellationException()))
        .isEqualTo(new Ending.Cancelled<String>());
  }
}
