package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.synthetic.Accounts;
import com.valueinmotion.diagnosis.synthetic.GeneratedAccount;
import com.valueinmotion.diagnosis.synthetic.RowFiles;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.WeeklySeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same observations give the same bytes, in whatever order they came, whatever the machine
 * speaks, wherever it stands and however many threads it uses.
 */
class DeterminismTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final int ACCOUNTS = 60;

  private final Engine engine = Policies.engine();
  private final List<GeneratedAccount> accounts =
      IntStream.range(0, ACCOUNTS).mapToObj(n -> Accounts.mixed(n, DAY)).toList();
  private final List<AccountHistory> histories =
      accounts.stream().map(GeneratedAccount::history).toList();
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void comeHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void theOrderInWhichAHistoryWasPutTogetherDoesNotMatter() {
    List<String> expected = histories.stream().map(this::json).toList();
    assertThat(expected).doesNotHaveDuplicates();
    for (long seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      assertThat(histories.stream().map(h -> shuffled(h, random)).map(this::json))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "ar-EG, Pacific/Kiritimati",
    "ar-SA-u-nu-arab-ca-islamic, Asia/Kathmandu",
    "de-DE, Pacific/Pago_Pago",
    "th-TH-u-nu-thai-ca-buddhist, America/St_Johns",
    "und, UTC",
  })
  void neitherTheLanguageNorTheTimeZoneMatters(String language, String timeZone) {
    List<String> expected = histories.stream().map(this::json).toList();
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
    // a new engine as well, and new rows: reading the policy and the rows must not depend on it
    Engine here = Policies.engine();
    assertThat(
            IntStream.range(0, ACCOUNTS)
                .mapToObj(n -> Accounts.mixed(n, DAY).history())
                .map(history -> json(here, history)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theNumberOfThreadsDoesNotMatter(int threads) throws Exception {
    List<String> expected = histories.stream().map(this::json).toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<String>> running = new ArrayList<>();
      for (int again = 0; again < 4; again++) {
        histories.forEach(history -> running.add(pool.submit(() -> json(history))));
      }
      for (int n = 0; n < running.size(); n++) {
        assertThat(running.get(n).get()).isEqualTo(expected.get(n % ACCOUNTS));
      }
    }
  }

  @Test
  void theOrderInWhichRowsAreStoredDoesNotMatter() throws StoreException {
    List<AccountHistory> some = histories.subList(0, 16);
    List<String> expected = some.stream().map(this::json).toList();
    for (long seed = 0; seed < 3; seed++) {
      Path file = folder.resolve("rows-" + seed + ".db");
      assertThat(stored(file, some, new Random(seed)).stream().map(this::json))
          .as("read again from %s", file)
          .isEqualTo(expected);
    }
  }

  /** Stores the rows, file by file and row by row as chance has it, and reads them again. */
  private static List<AccountHistory> stored(
      Path file, List<AccountHistory> histories, Random random) throws StoreException {
    Map<String, List<RowFacts>> files = new TreeMap<>();
    for (AccountHistory history : histories) {
      for (RowFacts row : rows(history)) {
        String name =
            row.observations().isEmpty()
                ? row.entries().getFirst().source().file()
                : row.observations().getFirst().source().file();
        files.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
      }
    }
    List<String> names = new ArrayList<>(files.keySet());
    Collections.shuffle(names, random);
    try (SqliteStore store = SqliteStore.open(file)) {
      try (ImportStore.Session session = store.imports().begin(AsOf.endOf(DAY).knownBy())) {
        for (String name : names) {
          List<RowFacts> rows = files.getOrDefault(name, List.of());
          Collections.shuffle(rows, random);
          session.startFile(name, name, "csv");
          for (RowFacts row : rows) {
            assertThat(session.accept(row)).isInstanceOf(ImportStore.Outcome.Accepted.class);
          }
        }
        session.commit();
      }
      return store.accounts().histories(AsOf.endOf(DAY));
    }
  }

  private static List<RowFacts> rows(AccountHistory history) {
    AccountRef account =
        new AccountRef("account_id", history.id().value().substring("account_id:".length()));
    return Stream.concat(
            history.series().values().stream()
                .flatMap(List::stream)
                .map(o -> new RowFacts(account, true, o.source().row(), "", List.of(o), List.of())),
            history.entries().stream()
                .map(e -> new RowFacts(account, true, e.source().row(), "", List.of(), List.of(e))))
        .toList();
  }

  /** The same files, in another order and on another machine. */
  @Test
  void theOrderOfFilesAndTheMachineDoNotMatter() throws IOException {
    List<String> files = new ArrayList<>();
    for (var file : RowFiles.of(accounts, known -> !known.isAfter(DAY)).entrySet()) {
      Path path = folder.resolve(file.getKey() + ".csv");
      files.add(Files.writeString(path, file.getValue()).toString());
    }
    assertThat(files).hasSize(7);
    String expected = imported("first", files, false);
    assertThat(expected).contains("\"risk\" : \"LOW\"", "\"risk\" : \"MEDIUM\"");

    Collections.reverse(files);
    assertThat(imported("together", files, false)).isEqualTo(expected);
    assertThat(imported("one-by-one", files, true)).isEqualTo(expected);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Collections.shuffle(files, new Random(7));
    assertThat(imported("far-east", files, true)).isEqualTo(expected);
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
    assertThat(imported("far-west", files, false)).isEqualTo(expected);
  }

  private String imported(String store, List<String> files, boolean oneByOne) throws IOException {
    Terminal terminal = new Terminal(Files.createDirectories(folder.resolve(store)));
    for (List<String> batch : oneByOne ? files.stream().map(List::of).toList() : List.of(files)) {
      List<String> args = new ArrayList<>(List.of("import", "--known-on", DAY.toString()));
      args.addAll(batch);
      terminal.onStore(args.toArray(String[]::new)).exits(0);
    }
    return terminal.onStore("diagnose", "--json", "--as-of", DAY.toString()).exits(0).out();
  }

  private String json(AccountHistory history) {
    return json(engine, history);
  }

  private static String json(Engine engine, AccountHistory history) {
    Portfolio.Row row = new Portfolio.Row(engine.diagnose(history), null, WeeklySeries.empty());
    return DiagnosisJson.of(new Portfolio(DAY, engine.policy().hash(), List.of(row)), false)
        .toPrettyString();
  }

  /** Its keys, and its kinds of row, in another order; a kind stays in order of key, as it must. */
  private static AccountHistory shuffled(AccountHistory history, Random random) {
    List<String> keys = new ArrayList<>(history.series().keySet());
    Collections.shuffle(keys, random);
    Map<String, List<Observation>> series = new LinkedHashMap<>();
    keys.forEach(key -> series.put(key, history.series(key)));
    List<Class<? extends Entry>> kinds = new ArrayList<>();
    history.entries().forEach(entry -> kinds.add(entry.getClass()));
    Collections.shuffle(kinds, random);
    Map<Class<?>, Iterator<? extends Entry>> next = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Class<? extends Entry> kind : kinds) {
      entries.add(next.computeIfAbsent(kind, k -> history.entries(kind).iterator()).next());
    }
    return new AccountHistory(history.id(), history.name(), history.asOf(), series, entries);
  }
}
