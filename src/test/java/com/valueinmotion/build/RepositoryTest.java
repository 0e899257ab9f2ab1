package com.valueinmotion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RepositoryTest {
  private static final String MAIN = "src/main/java/Planted.java";

  private static SourceTree repository = new SourceTree(Map.of());

  @BeforeAll
  static void readTheRepository() throws IOException {
    repository = SourceTree.read(Path.of("").toAbsolutePath());
    assertThat(repository.texts()).containsKeys("pom.xml", "mvnw", ".ci/run");
  }

  @Test
  void thereIsOneModule() {
    assertThat(repository.texts().keySet().stream().filter(path -> path.endsWith("pom.xml")))
        .containsExactly("pom.xml");
  }

  @Test
  void noClassIsLong() {
    assertThat(RepositoryRules.longClasses(repository)).isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(RepositoryRules.unfinishedBusiness(repository)).isEmpty();
  }

  @Test
  void noRegistryIsNamed() {
    assertThat(RepositoryRules.registryHosts(repository)).isEmpty();
  }

  @Test
  void noFolderOfOneMachineIsNamed() {
    assertThat(RepositoryRules.machinePaths(repository)).isEmpty();
  }

  @Test
  void plantedLongClassIsCaught() {
    String allowed = "x\n".repeat(RepositoryRules.LONGEST_CLASS);

    assertThat(RepositoryRules.longClasses(planted(MAIN, allowed))).isEmpty();
    assertThat(RepositoryRules.longClasses(planted(MAIN, allowed + "x\n")))
        .containsExactly(MAIN + ": 301 lines");
  }

  @Test
  void plantedUnfinishedBusinessIsCaught() {
    String note = "// TO" + "DO later";

    assertThat(RepositoryRules.unfinishedBusiness(planted(MAIN, "x\n" + note)))
        .containsExactly(MAIN + ":2: " + note);
    assertThat(RepositoryRules.unfinishedBusiness(planted(MAIN, "String type = \"TO" + "DO\";")))
        .as("a word that a format asks for")
        .isEmpty();
    assertThat(RepositoryRules.unfinishedBusiness(planted("docs/crm.md", note))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("com.valueinmotion.build.RepositoryRules#REGISTRIES")
  void plantedRegistryIsCaught(String host) {
    assertThat(RepositoryRules.registryHosts(planted("mvnw", "https://" + host + "/x"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home" + "/anna/x",
        "file:///Users" + "/anna",
        "\"/tmp" + "/x\"",
        "C:\\Users" + "\\anna"
      })
  void plantedMachinePathIsCaught(String path) {
    assertThat(RepositoryRules.machinePaths(planted("README.md", "see " + path))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.com/home" + "/x", "~/work" + "/x", "${basedir}/work" + "/x"})
  void pathsThatAreNobodysMachineAreLetPass(String path) {
    assertThat(RepositoryRules.machinePaths(planted("README.md", "see " + path))).isEmpty();
  }

  @Test
  void whatIsIgnoredAndWhatIsNoTextIsNotRead(@TempDir Path top) throws IOException {
    Files.writeString(top.resolve(".gitignore"), "/target/\n*.iml\n");
    Files.createDirectories(top.resolve("target"));
    Files.writeString(top.resolve("target/built.txt"), "x");
    Files.writeString(top.resolve("ide.iml"), "x");
    Files.write(top.resolve("picture.png"), new byte[] {1, 0, 2});
    Files.write(top.resolve("latin.csv"), new byte[] {(byte) 0xfc});

    assertThat(SourceTree.read(top).texts()).containsOnlyKeys(".gitignore", "latin.csv");
  }

  private static SourceTree planted(String path, String text) {
    return new SourceTree(Map.of(path, text));
  }
}
