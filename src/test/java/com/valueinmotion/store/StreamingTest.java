package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.NOW;
import static com.valueinmotion.store.Drop.id;
import static com.valueinmotion.store.Drop.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts are shown one by one, each whole, whatever the order in which its rows came. */
class StreamingTest {
  @TempDir Path folder;
  private SqliteStore store;

  @BeforeEach
  void open() throws Exception {
    store = SqliteStore.open(folder.resolve("s.db"));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @Test
  void anAccountIsShownOnceItsLastSubjectHasPassed() throws Exception {
    Drop.all(
        store,
        Drop.file("a.csv")
            .usage(name("Acme"), JAN_1.plusDays(1), 20)
            .opportunity(name("Nobody"), "009", "Held for ever")
            .account(id("2"), "Beta")
            .account(id("1"), "Acme")
            .usage(id("1"), JAN_1, 10)
            .usage(id("1"), JAN_1.plusDays(2), 30)
            .usage(name("Nobody"), JAN_1, 1)
            .account(id("3"), "Gamma"));
    List<AccountHistory> shown = shown();
    assertThat(shown)
        .extracting(AccountHistory::name)
        .as("Beta waits for nobody, though Acme began before it")
        .containsExactly("Beta", "Acme", "Gamma");
    assertThat(shown.get(1).series("usage_30d"))
        .extracting(o -> o.value().text())
        .containsExactly("10", "20", "30");
    assertThat(store.accounts().histories(NOW))
        .extracting(history -> history.id().value())
        .containsExactly("salesforce:1", "salesforce:2", "salesforce:3");
  }

  @Test
  void ofARowThatTwoSubjectsBringTheLatestVersionStands() throws Exception {
    Drop.all(
        store,
        Drop.file("a.csv")
            .opportunity(name("Acme"), "006", "Won", JAN_1.plusDays(9))
            .account(id("1"), "Acme")
            .opportunity(id("1"), "006", "Open", JAN_1)
            .opportunity(id("1"), "001", "Lost", JAN_1));
    assertThat(shown().getFirst().entries(Entry.Opportunity.class))
        .extracting(Entry.Opportunity::stage)
        .containsExactly("Lost", "Won");
  }

  @Test
  void seriesComeInOrderOfTheirKeysAndNotOfTheirFirstAppearance() throws Exception {
    Datum one = Datum.Quantity.of(1);
    Drop.all(
        store,
        Drop.file("a.csv")
            .account(id("1"), "Acme")
            .value(id("1"), "zeal", JAN_1, MORNING, one)
            .value(id("1"), "csat_pct", JAN_1, MORNING, one)
            .value(id("1"), "Ärger", JAN_1, MORNING, one));
    assertThat(shown().getFirst().series().keySet())
        .containsExactly("csat_pct", "name", "zeal", "Ärger");
  }

  @Test
  void aVisitorThatHasSeenEnoughEndsTheReading() throws Exception {
    Drop.all(store, Drop.file("a.csv").account(id("1"), "Acme").account(id("2"), "Beta"));
    List<AccountHistory> seen = new ArrayList<>();
    assertThatThrownBy(
            () ->
                store
                    .accounts()
                    .each(
                        NOW,
                        history -> {
                          seen.add(history);
                          throw new CancellationException();
                        }))
        .isInstanceOf(CancellationException.class);
    assertThat(seen).hasSize(1);
    assertThat(shown()).hasSize(2);
  }

  private List<AccountHistory> shown() throws Exception {
    List<AccountHistory> shown = new ArrayList<>();
    store.accounts().each(NOW, shown::add);
    return shown;
  }
}
