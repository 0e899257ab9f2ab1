package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.MORNING;
import static com.valueinmotion.store.Drop.NOW;
import static com.valueinmotion.store.Drop.file;
import static com.valueinmotion.store.Drop.id;
import static com.valueinmotion.store.Drop.name;
import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Datum;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows belong to which account, in whatever order they come. */
class LinksTest {
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
  void anOpportunityWaitsForItsAccount() throws Exception {
    assertThat(Drop.all(store, file("o.csv").opportunity(id("1"), "006", "Open")).held())
        .isEqualTo(1);
    assertThat(ids()).isEmpty();
    assertThat(Drop.all(store, file("a.csv").account(id("1"), "Acme")).held()).isZero();
    assertThat(ids()).containsExactly("salesforce:1");
    assertThat(store.accounts().histories(NOW).getFirst().entries()).hasSize(1);
  }

  @Test
  void aNameIsRecognisedAsTheOnlyIdThatHasIt() throws Exception {
    Drop.all(store, file("a.csv").account(id("1"), "ACME  Corp").account(id("2"), "Other"));
    var committed =
        Drop.all(
            store,
            file("u.csv")
                .usage(name("acme corp"), JAN_1, 7)
                .usage(name("nobody"), JAN_1, 8)
                .account(name("Own Ltd"), "Own Ltd"));
    assertThat(committed.linkedByName())
        .containsExactly(
            "\"acme corp\" was recognised as ACME  Corp (salesforce:1), the only account of that"
                + " name.");
    assertThat(committed.held()).isEqualTo(1);
    assertThat(ids()).containsExactly("name:own ltd", "salesforce:1", "salesforce:2");
    assertThat(one("salesforce:1").series("usage_30d")).hasSize(1);
    assertThat(Drop.all(store, file("v.csv").usage(name("acme corp"), JAN_1, 9)).linkedByName())
        .as("a link is told once")
        .isEmpty();
  }

  @Test
  void aNameThatWasAnAccountBecomesPartOfTheIdThatComesLater() throws Exception {
    Drop.all(store, file("n.csv").account(name("Acme"), "Acme").usage(name("Acme"), JAN_1, 7));
    assertThat(ids()).containsExactly("name:acme");
    var committed = Drop.all(store, file("a.csv").account(id("1"), "Acme"));
    assertThat(committed.linkedByName()).hasSize(1);
    assertThat(ids()).containsExactly("salesforce:1");
    assertThat(one("salesforce:1").series("usage_30d")).hasSize(1);
  }

  @Test
  void twoIdsOfOneNameAreNeverMergedAndANameBetweenThemIsHeld() throws Exception {
    Drop.all(
        store,
        file("a.csv")
            .account(id("1"), "Acme")
            .account(id("2"), "Acme")
            .account(new AccountRef("account_id", "1"), "Acme"));
    var committed = Drop.all(store, file("u.csv").usage(name("Acme"), JAN_1, 7));
    assertThat(committed.held()).isEqualTo(1);
    assertThat(committed.linkedByName()).isEmpty();
    assertThat(ids()).containsExactly("account_id:1", "salesforce:1", "salesforce:2");
    assertThat(store.accounts().histories(NOW))
        .allSatisfy(account -> assertThat(account.series("usage_30d")).isEmpty());
  }

  @Test
  void aSecondIdOfTheNameTakesTheLinkBack() throws Exception {
    Drop.all(
        store, file("a.csv").account(id("1"), "Acme"), file("n.csv").account(name("Acme"), "Acme"));
    assertThat(ids()).containsExactly("salesforce:1");
    Drop.all(store, file("b.csv").account(id("2"), "acme"));
    assertThat(ids()).containsExactly("name:acme", "salesforce:1", "salesforce:2");
  }

  @Test
  void aRenamedAccountIsKnownByItsLatestName() throws Exception {
    Drop.all(store, file("a.csv").account(id("1"), "Acme"));
    Drop.all(
        store,
        file("b.csv").value(id("1"), "name", JAN_1.plusDays(1), MORNING, new Datum.Words("Newco")));
    var committed =
        Drop.all(store, file("u.csv").usage(name("newco"), JAN_1, 1).usage(name("acme"), JAN_1, 2));
    assertThat(committed.held()).isEqualTo(1);
    assertThat(one("salesforce:1").series("usage_30d"))
        .extracting(observation -> observation.value().text())
        .containsExactly("1");
  }

  @Test
  void anAccountIsFoundByItsIdAnotherSystemsIdOrItsName() throws Exception {
    Drop.all(
        store,
        file("a.csv")
            .account(id("001A"), "Straße & Söhne")
            .account(id("001a"), "Twin")
            .account(id("002"), "Twin")
            .account(name("Solo"), "Solo")
            .usage(id("held"), JAN_1, 1));
    assertThat(found("salesforce:001A")).containsExactly("salesforce:001A");
    assertThat(found("001A")).containsExactly("salesforce:001A");
    assertThat(found("  STRASSE & söhne")).isEmpty();
    assertThat(found("straße  & SÖHNE")).containsExactly("salesforce:001A");
    assertThat(found("twin")).containsExactly("salesforce:001a", "salesforce:002");
    assertThat(found("SOLO")).containsExactly("name:solo");
    assertThat(found("held")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  /** Every order of eight files, spread over imports of any size, ends in the same histories. */
  @Test
  void theOrderOfFilesAndImportsDoesNotMatter() throws Exception {
    List<Drop> files = new ArrayList<>(portfolio());
    List<AccountHistory> expected = imported(files, List.of(8), 0);
    assertThat(expected)
        .extracting(history -> history.id().value())
        .containsExactly("name:solo", "name:twin", "salesforce:1", "salesforce:2", "salesforce:3");
    Random random = new Random(20261122);
    for (int round = 1; round <= 30; round++) {
      Collections.shuffle(files, random);
      List<Integer> sizes = random.nextBoolean() ? List.of(8) : List.of(1, 3, 2, 2);
      assertThat(imported(files, sizes, round)).as("round %d", round).isEqualTo(expected);
    }
  }

  /** Files that overlap and disagree, ids before names and after, deals before accounts. */
  private static List<Drop> portfolio() {
    return List.of(
        file("accounts.csv").account(id("1"), "Acme").account(id("2"), "Twin"),
        file("more.csv").account(id("3"), "TWIN").usage(id("1"), JAN_1, 30),
        file("names.csv").account(name("acme"), "acme").account(name("Solo"), "Solo"),
        file("twin.csv").account(name("Twin"), "Twin").usage(name("twin"), JAN_1, 4),
        file("opps.csv")
            .opportunity(name("ACME"), "006", "Open")
            .opportunity(id("2"), "007", "Open")
            .opportunity(id("unknown"), "008", "Open"),
        file("opps2.csv").opportunity(name("ACME"), "006", "Won"),
        file("usage.csv").usage(id("1"), JAN_1, 10).usage(name("Solo"), JAN_1, 5),
        file("usage2.csv").usage(id("1"), JAN_1, 20).usage(name("solo"), JAN_1.plusDays(1), 6));
  }

  @Test
  void ofFilesDroppedTogetherTheLastNameWinsAndIsCited() throws Exception {
    List<Drop> files =
        new ArrayList<>(
            List.of(
                file("accounts.csv").account(id("1"), "Acme"),
                file("a.csv").usage(id("1"), JAN_1, 1).opportunity(id("1"), "006", "Open"),
                file("b.csv").usage(id("1"), JAN_1, 2).opportunity(id("1"), "006", "Won"),
                file("c.csv").usage(id("1"), JAN_1, 1).opportunity(id("1"), "006", "Open")));
    List<AccountHistory> expected = imported(files, List.of(4), 0);
    assertThat(expected.getFirst().latest("usage_30d").orElseThrow().source().file())
        .isEqualTo("c.csv");
    assertThat(expected.getFirst().entries().getFirst().source().file()).isEqualTo("c.csv");
    Random random = new Random(7);
    for (int round = 1; round <= 24; round++) {
      Collections.shuffle(files, random);
      assertThat(imported(files, List.of(4), round)).isEqualTo(expected);
    }
  }

  private List<AccountHistory> imported(List<Drop> files, List<Integer> sizes, int round)
      throws Exception {
    Path file = Files.createDirectories(folder.resolve("round " + round)).resolve("s.db");
    Files.copy(empty(), file);
    try (SqliteStore fresh = SqliteStore.open(file)) {
      int from = 0;
      for (int size : sizes) {
        Drop.all(fresh, files.subList(from, from + size).toArray(Drop[]::new));
        from += size;
      }
      return fresh.accounts().histories(NOW);
    }
  }

  /** A store with its tables and nothing in them: making one anew each round would be slow. */
  private Path empty() throws Exception {
    Path empty = folder.resolve("empty.db");
    if (Files.notExists(empty)) {
      SqliteStore.open(empty).close();
    }
    return empty;
  }

  private List<String> ids() throws Exception {
    return store.accounts().histories(NOW).stream().map(account -> account.id().value()).toList();
  }

  private AccountHistory one(String id) throws Exception {
    return store.accounts().history(new AccountId(id), NOW).orElseThrow();
  }

  private List<String> found(String word) throws Exception {
    return store.accounts().find(word).stream().map(AccountId::value).toList();
  }
}
