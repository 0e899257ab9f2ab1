package com.valueinmotion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormattingTest {
  private static final String FIX =
      "./mvnw -q test -Dtest=FormattingTest -Dformat.write=true (formats them)";

  private static final String BADLY_FORMATTED =
      """
      import java.util.List;
      import java.util.Set;
      class Planted { Set <String> words(){return Set.of( ); }
      }
      """;

  private static final String FORMATTED =
      """
      import java.util.Set;

      class Planted {
        Set<String> words() {
          return Set.of();
        }
      }
      """;

  @Test
  void everySourceFileIsFormatted() throws Exception {
    Path sources = Path.of("src").toAbsolutePath();
    boolean rewrite = Boolean.getBoolean("format.write");

    var wrong = JavaFormat.unformatted(sources, rewrite);

    if (!rewrite) { // else they have just been rewritten
      assertThat(wrong).as("files under src that are not formatted; %s", FIX).isEmpty();
    }
  }

  @Test
  void aBadlyFormattedFileIsNamedAndLeftAlone(@TempDir Path folder) throws Exception {
    Path planted = Files.writeString(folder.resolve("Planted.java"), BADLY_FORMATTED);

    assertThat(JavaFormat.unformatted(folder, false)).containsExactly(Path.of("Planted.java"));
    assertThat(planted).hasContent(BADLY_FORMATTED);
  }

  @Test
  void aBadlyFormattedFileIsRewrittenWhereAsked(@TempDir Path folder) throws Exception {
    Path planted = Files.writeString(folder.resolve("Planted.java"), BADLY_FORMATTED);

    JavaFormat.unformatted(folder, true);

    assertThat(planted).content().isEqualTo(FORMATTED);
    assertThat(JavaFormat.unformatted(folder, false)).isEmpty();
  }
}
