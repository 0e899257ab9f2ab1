package com.valueinmotion.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each story of the README points at rows; they are the account's own. */
class ExamplesReadmeTest {
  private static final Pattern STORY = Pattern.compile("\\| (VM-\\d{4}) ([^|]+) \\|.*");
  private static final Pattern ROW = Pattern.compile("`([a-z]+\\.csv):(\\d+)`");

  @Test
  void everyRowItNamesBelongsToTheAccountOfItsStory() throws IOException {
    Map<String, String> names =
        SamplePortfolioRows.of("accounts.csv").stream()
            .collect(
                Collectors.toMap(r -> r.getField("account_id"), r -> r.getField("account_name")));
    int checked = 0;
    for (String line : Files.readAllLines(Path.of("examples", "README.md"))) {
      Matcher story = STORY.matcher(line);
      if (story.matches()) {
        assertThat(names).containsEntry(story.group(1), story.group(2));
        Matcher row = ROW.matcher(line);
        while (row.find()) {
          List<NamedCsvRecord> rows = SamplePortfolioRows.of(row.group(1));
          assertThat(rows.get(Integer.parseInt(row.group(2)) - 2).getField("account_id"))
              .as("%s in: %s", row.group(), line)
              .isEqualTo(story.group(1));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(50);
  }

  @Test
  void itSpeaksOfEveryAccount() throws IOException {
    String text = Files.readString(Path.of("examples", "README.md"));
    assertThat(SamplePortfolioRows.of("accounts.csv"))
        .allSatisfy(
            row ->
                assertThat(text)
                    .contains(row.getField("account_id") + " " + row.getField("account_name")));
  }
}
