package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unknown spreadsheet, from being refused to being read like any other. */
class MappingCommandTest {
  private static final String SHEET =
      """
      Logo,Wk,Bought,Act. 30,Comment
      Halden,16/11/2026,420,260,calls back
      Halden,17/11/2026,421,261,
      Kestrin,16/11/2026,90,,
      """;

  @TempDir private Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  @Test
  void fromRefusedToRemembered() throws IOException {
    Path sheet = write("own.csv", SHEET);
    Terminal.Ran refused = terminal.onStore("import", sheet.toString()).exits(3);
    assertThat(refused.err()).contains("is of no kind").contains("mapping");

    String proposed = terminal.onStore("mapping", sheet.toString()).exits(0).out();
    assertThat(proposed)
        .contains("# What the columns of own.csv are read as")
        .contains("headers: [Logo, Wk, Bought, \"Act. 30\", Comment]")
        .contains("kind: usage")
        .contains("active_users: [\"Act. 30\"]  # active users, 30 days: ")
        .contains("such as 260");
    Path yaml = write("own.yaml", proposed.replace("introduces: no", "introduces: yes"));

    Terminal.Ran ran =
        terminal.onStore("import", "--mapping", yaml.toString(), sheet.toString()).exits(0);
    assertThat(ran.out()).contains("3 read: 3 accepted");
    assertThat(terminal.onStore("mapping", "--list").exits(0).out()).contains("Your usage sheet");
    assertThat(terminal.onStore("mapping", sheet.toString()).exits(0).out())
        .contains("100% sure, remembered");

    Path next = write("next.csv", SHEET.replace("260", "250").replace("Logo,Wk", "LOGO,wk"));
    assertThat(terminal.onStore("import", next.toString()).exits(0).out())
        .contains("next.csv: mapped-");
    terminal.onStore("mapping", "--forget", "Your usage sheet").exits(0);
    assertThat(terminal.onStore("import", next.toString()).exits(3).err()).contains("of no kind");
    terminal.onStore("mapping", "--forget", "Your usage sheet").exits(2);
  }

  @Test
  void aMappingThatSomebodySharedIsLearntOrSaysItsLine() throws IOException {
    Path sheet = write("own.csv", SHEET);
    String proposed = Terminal.run("mapping", sheet.toString(), "--store", none()).exits(0).out();
    Path yaml = write("own.yaml", proposed.replace("introduces: no", "introduces: yes"));
    Path wrong = write("wrong.yaml", proposed.replace("kind: usage", "kind: sausage"));
    Path unknown = write("unknown.yaml", proposed.replace("active_users:", "active_ducks:"));

    terminal.onStore("mapping", "--learn", yaml.toString()).exits(0);
    assertThat(terminal.onStore("import", sheet.toString()).exits(0).out()).contains("3 accepted");
    assertThat(terminal.onStore("mapping", "--learn", wrong.toString()).exits(3).err())
        .containsPattern("wrong.yaml, line \\d+: kind is sausage");
    assertThat(
            terminal
                .onStore("import", "--mapping", unknown.toString(), sheet.toString())
                .exits(3)
                .err())
        .containsPattern("unknown.yaml, line \\d+: active_ducks is no word of the vocabulary");
  }

  @Test
  void aFileThatFitsNeitherTheMappingNorAnyFormatSaysWhy() throws IOException {
    Path sheet = write("own.csv", SHEET);
    Path yaml = write("own.yaml", terminal.onStore("mapping", sheet.toString()).exits(0).out());
    Path other = write("other.csv", "Foo,Bar\n1,2\n");

    assertThat(
            terminal
                .onStore("import", "--mapping", yaml.toString(), other.toString())
                .exits(3)
                .err())
        .contains(
            "other.csv does not fit the mapping \"Your usage sheet\"; for that it needs Logo");
  }

  @Test
  void theOrderOfDaysIsSaidWhereTheFileDoesNotTell() throws IOException {
    Path sheet = write("open.csv", "account,date,usage_30d\nA,03/11/2025,40\n");
    assertThat(terminal.onStore("import", sheet.toString()).exits(1).err())
        .contains("it may be one of two days");
    terminal.onStore("import", sheet.toString(), "--days", "ymd").exits(2);
    assertThat(terminal.onStore("import", sheet.toString(), "--days", "mdy").exits(0).out())
        .contains("1 accepted");
  }

  @Test
  void templatesAreListedPrintedAndWritten() throws IOException {
    assertThat(Terminal.run("template").exits(0).out().lines()).hasSize(13).contains("contacts");
    Terminal.Ran printed = Terminal.run("template", "contacts").exits(0);
    assertThat(printed.out()).startsWith("contact_id,account_id,account_name,").hasLineCount(1);
    assertThat(printed.err()).contains("nps: Their last answer").contains("contact_id: ");
    Terminal.run("template", "ducks").exits(2);
    Terminal.run("template", "all").exits(2);

    String to = folder.resolve("empty").toString();
    Terminal.run("template", "all", "--to", to).exits(0);
    assertThat(folder.resolve("empty")).isDirectoryContaining("glob:**events.csv");
    assertThat(Terminal.run("template", "all", "--to", to).exits(3).err())
        .contains("is there already");
    Terminal.run("template", "all", "--to", to, "--force").exits(0);
    String book = folder.resolve("teams.xlsx").toString();
    Terminal.run("template", "teams", "--to", book).exits(0);
    Terminal.run("template", "teams", "--to", book).exits(3);
  }

  private String none() {
    return folder.resolve("none.db").toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
