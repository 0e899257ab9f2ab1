package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableFilesTest {
  private static final String[] FIXTURES = {
    "v0.json",
    "account.json",
    "salesforce-accounts-cp1252.csv",
    "salesforce-opportunities.csv",
    "portfolio-accounts.csv",
    "portfolio-contacts.csv",
    "portfolio-tickets.csv",
    "portfolio-invoices.csv",
    "portfolio-milestones.csv",
    "portfolio-outcomes.csv",
    "portfolio-teams.csv",
    "portfolio-user-usage.csv",
    "own-german.csv",
    "own-health.csv"
  };

  private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "~~ ! x.csv is empty.",
        "~ \n\n ~ ! x.csv is empty.",
        "%PDF-1.7 ! x.csv is a PDF",
        "~a\0b~ ! x.csv is a file of binary data",
        "[1, 2 ! the JSON ends too early, at line 1, column",
        "[] ! It has no columns or fields.",
        "7 ! x.csv is of no kind the workbench knows. Its columns are 7.",
        "~account,wish\nA,b~ ! it needs a column that names a signal or an account field",
        "~wish,usage_30d\nA,b~ ! it needs a column that names the account",
        "~contact_id,role,name\n"
            + "A,b,c~ ! nearest kind is \"Portfolio, contacts\"; for that it needs a column that"
            + " names the account (account_name, account_id)",
        "~milestone_id,start_date,name\n"
            + "A,b,c~ ! nearest kind is \"Portfolio, milestones\"; for that it needs a column that"
            + " names the account (account_name, account_id)",
        "~account,usage_30d,Usage 30d\nA,1,2~ ! x.csv has more than one column usage_30d",
        "~{\"name\": \"A\", \"icp_score\": 4}~ ! it needs account"
      })
  void saysWhatIsWrongWhatIsSafeAndWhatToDo(String text, String expected) {
    assertThatThrownBy(() -> desk.read("x.csv", text))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining(expected)
        .hasMessageStartingWith("x.csv ")
        .hasMessageContaining("Nothing of it was imported.");
  }

  @Test
  void aFileThatCannotBeOpenedIsNamed() {
    SourceFile folder =
        new SourceFile() {
          @Override
          public String name() {
            return "portfolio";
          }

          @Override
          public InputStream open() throws IOException {
            throw new IOException("Is a directory");
          }
        };

    assertThatThrownBy(() -> desk.recognise(folder))
        .isInstanceOf(IntakeException.class)
        .hasMessageStartingWith("portfolio could not be read (Is a directory).")
        .hasMessageContaining("of a folder, give the files in it");
  }

  @Test
  void garbageNeverDoesWorseThanBeingRefused() {
    Random random = new Random(42);
    int read = 0;
    for (int i = 0; i < 400; i++) {
      byte[] bytes = new byte[random.nextInt(5_000)];
      random.nextBytes(bytes);
      if (i % 2 == 0) { // text rather than bytes
        String alphabet = "account,usage_30d;\t\"\"\n\r{}[]:0123456789.%€é ";
        StringBuilder text = new StringBuilder(i % 4 == 0 ? "account,usage_30d\n" : "");
        for (int c = 0; c < bytes.length; c++) {
          text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      }
      read += tries(bytes);
    }
    assertThat(read).isPositive();
  }

  @Test
  void damagedFixturesNeverDoWorseThanBeingRefused() {
    Random random = new Random(43);
    int read = 0;
    for (int i = 0; i < 1_500; i++) {
      byte[] bytes = Desk.resource("/intake/" + FIXTURES[i % FIXTURES.length]);
      for (int n = random.nextInt(6); n >= 0; n--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? "\",;\n\r{}[]:\\0E-".charAt(random.nextInt(14))
                    : random.nextInt(256));
      }
      read += tries(random.nextInt(4) == 0 ? cut(bytes, random) : bytes);
    }
    assertThat(read).as("most damage spoils a row, not the file").isGreaterThan(500);
  }

  @Test
  void hugeRowsAreRefusedAndTheOthersRead() throws IntakeException {
    String huge = "ACME" + "x".repeat(900_000);
    Desk.Result result =
        desk.read(
            "f",
            "account,usage_30d\n"
                + huge
                + ",1\n\""
                + huge
                + "\n"
                + huge
                + "\",2\n"
                + "A,9".repeat(1_000_000)
                + "\nBETA,3\n");

    assertThat(result.facts()).extracting(f -> Desk.value(f, "name")).containsExactly("BETA");
    assertThat(result.reasons().getFirst())
        .hasSizeLessThan(200)
        .endsWith("it must have no more than 300 characters");
  }

  private int tries(byte[] bytes) {
    try {
      Desk.Result result = desk.read("fuzz", bytes);
      Tally tally = result.tally();
      assertThat(tally.handedOver()).isEqualTo(result.facts().size());
      assertThat(tally.refused()).isEqualTo(result.refusals().size());
      assertThat(tally.skipped()).isEqualTo(result.skips().size());
      assertThat(result.refusals()).noneMatch(r -> r.reasons().isEmpty());
      return 1;
    } catch (IntakeException e) {
      assertThat(e.getMessage()).startsWith("fuzz ").contains("Nothing of it was imported.");
      return 0;
    }
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }
}
