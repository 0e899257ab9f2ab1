package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the examples' README says was planted in the sample portfolio, and beside it what the engine
 * finds. {@code -Dexamples.write=true} writes the second anew; that both agree is never written.
 */
class PlantedBreaksTest {
  private static final Path PAGE = Path.of("examples", "README.md");

  @TempDir private Path folder;

  @Test
  void everyPlantedBreakIsFound() throws Exception {
    Map<String, Diagnosis> byName = diagnoses();
    List<String> page = new ArrayList<>();
    int breaks = 0;
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split(" \\| ", -1);
      if (line.startsWith("| VM-") && cells.length == 5) {
        String name = cells[0].substring("| VM-1000 ".length());
        assertThat(byName).containsKey(name);
        Diagnosis diagnosis = Objects.requireNonNull(byName.get(name));
        String found = found(diagnosis);
        assertThat(found.replaceAll(", .*", "")).as("%s: planted", name).isEqualTo(cells[1]);
        breaks += diagnosis.breaksAt().isPresent() ? 1 : 0;
        cells[2] = found;
      }
      page.add(String.join(" | ", cells));
    }
    assertThat(breaks).isGreaterThanOrEqualTo(22);
    if (Boolean.getBoolean("examples.write")) {
      Files.write(PAGE, page);
    }
    assertThat(Files.readAllLines(PAGE)).isEqualTo(page);
  }

  /** "Workflow, 93%", "unproven", "–". */
  private static String found(Diagnosis diagnosis) {
    return diagnosis
        .breaksAt()
        .map(found -> found.phase().title() + ", " + found.explains() + "%")
        .orElse(diagnosis.unproven() ? "unproven" : "–");
  }

  /** Where nothing was planted nothing is above LOW, and no flow breaks. */
  @Test
  void theOtherAccountsAreWell() throws Exception {
    String page = Files.readString(PAGE);
    List<Diagnosis> well =
        diagnoses().values().stream()
            .filter(diagnosis -> !page.contains(" " + diagnosis.name() + " | "))
            .toList();

    assertThat(well)
        .hasSize(11)
        .allSatisfy(diagnosis -> assertThat(diagnosis.level()).isEqualTo(Level.LOW))
        .allSatisfy(diagnosis -> assertThat(diagnosis.breaksAt()).isEmpty())
        .noneMatch(Diagnosis::unproven);
  }

  private Map<String, Diagnosis> diagnoses() throws Exception {
    try (Workbench sample =
        SamplePortfolio.open(SamplePortfolio.beside(folder.resolve("w.db")), Clock.systemUTC())) {
      return sample.diagnose().all(sample.asOf(), Progress.unwatched()).diagnoses().stream()
          .collect(Collectors.toMap(Diagnosis::name, Function.identity()));
    }
  }
}
