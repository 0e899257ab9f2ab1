package com.valueinmotion.store;

import static com.valueinmotion.store.Drop.JAN_1;
import static com.valueinmotion.store.Drop.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.StoreException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** History is added to, never rewritten: the database itself sees to it. */
class AppendOnlyTest {
  @TempDir Path folder;
  private SqliteStore store;

  @BeforeEach
  void open() throws Exception {
    store = SqliteStore.open(folder.resolve("s.db"));
    Drop.all(
        store,
        Drop.file("a.csv")
            .account(id("1"), "Acme")
            .usage(id("1"), JAN_1, 1)
            .opportunity(id("1"), "006", "Open"));
    run("INSERT INTO plan_version VALUES ('p', 1, 'salesforce:1', 'h', 0, '{}')");
    run("INSERT INTO diagnosis_run VALUES (1, 0, 0, 1, 'p', '1', 0)");
    run(
        "INSERT INTO diagnosis (run_id, account_id, level, upper_level, unproven, risk_index,"
            + " upper_index, coverage) VALUES (1, 'salesforce:1', 'LOW', 'LOW', 0, 1, 1, 100)");
    run("INSERT INTO plan_decision VALUES (1, 'p', 1, 'h', 0, 'me', 'approve', NULL)");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE observation SET row = 9",
        "DELETE FROM observation",
        "REPLACE INTO observation SELECT * FROM observation",
        "UPDATE entry SET payload = '{}'",
        "DELETE FROM entry",
        "REPLACE INTO entry SELECT * FROM entry",
        "UPDATE plan_version SET content = ''",
        "DELETE FROM plan_version",
        "UPDATE plan_decision SET kind = 'reject'",
        "DELETE FROM plan_decision",
        "UPDATE diagnosis_run SET policy = ''",
        "DELETE FROM diagnosis_run",
        "REPLACE INTO diagnosis_run SELECT * FROM diagnosis_run",
        "UPDATE diagnosis SET level = 'HIGH'",
        "DELETE FROM diagnosis",
        "REPLACE INTO diagnosis SELECT * FROM diagnosis",
      })
  void whatIsWrittenStays(String sql) {
    assertThatThrownBy(() -> run(sql))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("append-only");
  }

  @Test
  void settingsMayChange() throws Exception {
    run("INSERT INTO setting VALUES ('theme', 'dark')");
    assertThat(run("UPDATE setting SET value = 'light'")).isEqualTo(1);
  }

  private int run(String sql) throws StoreException {
    return store.database().write("try " + sql, handle -> handle.execute(sql));
  }
}
