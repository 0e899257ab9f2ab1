package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.diagnosis.synthetic.Accounts;
import com.valueinmotion.diagnosis.synthetic.Chance;
import com.valueinmotion.diagnosis.synthetic.GeneratedAccount;
import com.valueinmotion.diagnosis.synthetic.Rewriting;
import com.valueinmotion.diagnosis.synthetic.RowFiles;
import com.valueinmotion.intake.SourceFile;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What became known after a day does not change the diagnosis as of that day by a byte: new rows of
 * new days, late rows of old days, and a correction of everything that had been known.
 */
class NoLeakageTest {
  private static final int ACCOUNTS = 48;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final LocalDate END = DAY.plusDays(40);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit opens it before each test
  private Workbench workbench;

  /** A file that lies nowhere. */
  private record Text(String name, String text) implements SourceFile {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @BeforeEach
  void open() throws Exception {
    Clock clock = Clock.fixed(END.atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    workbench = Workbench.open(folder.resolve("store.db"), clock);
  }

  @AfterEach
  void close() throws Exception {
    workbench.close();
  }

  @Test
  void whatIsKnownLaterDoesNotReachTheDay() throws Exception {
    List<GeneratedAccount> accounts = rewrittenAccounts();
    imported(accounts, DAY.minusDays(60), known -> !known.isAfter(DAY.minusDays(60)));
    imported(accounts, DAY, known -> known.isAfter(DAY.minusDays(60)) && !known.isAfter(DAY));
    AsOf day = AsOf.endOf(DAY);
    String before = json(day);
    JsonNode diagnosed = DiagnosisJson.of(portfolio(day), false).get("accounts");
    assertThat(diagnosed).hasSize(ACCOUNTS);
    assertThat(diagnosed).anyMatch(account -> !account.get("risk").asText().equals("LOW"));

    imported(
        accounts,
        DAY.plusDays(15),
        known -> known.isAfter(DAY) && !known.isAfter(DAY.plusDays(15)));
    assertThat(json(day)).isEqualTo(before);
    imported(accounts, END, known -> known.isAfter(DAY.plusDays(15)));
    assertThat(json(day)).isEqualTo(before);

    // A leak planted: the same day, seen with what was known later. It reaches every account.
    Map<String, JsonNode> leaked = byId(new AsOf(DAY, END.atTime(18, 0).toInstant(ZoneOffset.UTC)));
    assertThat(diagnosed)
        .allSatisfy(
            account ->
                assertThat(leaked.get(account.get("id").asText()))
                    .as("%s, with what was known later", account.get("id"))
                    .isNotNull()
                    .isNotEqualTo(account));
  }

  private static List<GeneratedAccount> rewrittenAccounts() {
    return IntStream.range(0, ACCOUNTS)
        .mapToObj(n -> Rewriting.after(DAY, Accounts.mixed(n, END), new Chance(4_000_000, n)))
        .toList();
  }

  private void imported(List<GeneratedAccount> accounts, LocalDate on, Predicate<LocalDate> knownOn)
      throws Exception {
    List<Text> files =
        RowFiles.of(accounts, knownOn).entrySet().stream()
            .map(file -> new Text(file.getKey() + "-" + on + ".csv", file.getValue()))
            .toList();
    ImportReport report =
        workbench
            .importFiles()
            .run(files, on.atTime(12, 0).toInstant(ZoneOffset.UTC), Progress.unwatched());
    assertThat(report.isComplete()).as("%s", report).isTrue();
    assertThat(report.held()).isZero();
    assertThat(report.files()).hasSizeGreaterThanOrEqualTo(6);
  }

  private Portfolio portfolio(AsOf asOf) throws Exception {
    return workbench.diagnose().all(asOf, Progress.unwatched());
  }

  private String json(AsOf asOf) throws Exception {
    return DiagnosisJson.of(portfolio(asOf), false).toPrettyString();
  }

  private Map<String, JsonNode> byId(AsOf asOf) throws Exception {
    Map<String, JsonNode> accounts = new HashMap<>();
    DiagnosisJson.of(portfolio(asOf), false)
        .get("accounts")
        .forEach(account -> accounts.put(account.get("id").asText(), account));
    return accounts;
  }
}
