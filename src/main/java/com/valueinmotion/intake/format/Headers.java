package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Probe;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All headers of a file, taken together. */
public final class Headers {
  /** What is to be put right in a row that was refused. */
  public static final String WHAT_TO_FIX = "What to fix";

  /** The file that a refused row came from. */
  public static final String FROM_FILE = "From file";

  /** Where in that file it stood. */
  public static final String FROM_ROW = "From row";

  /** The text of a refused row that could not be split into cells. */
  public static final String RAW_TEXT = "Raw text";

  private static final Set<String> ALWAYS = folded(List.of(WHAT_TO_FIX, FROM_FILE, FROM_ROW));
  private static final Set<String> ADDED =
      folded(List.of(WHAT_TO_FIX, FROM_FILE, FROM_ROW, RAW_TEXT));
  private static final int BYTES = 8;

  private Headers() {}

  /**
   * The same for files with the same headers, in whatever order and spelling: by it a file is known
   * again. What we added to refused rows makes no difference.
   */
  public static String fingerprint(List<String> headers) {
    String all =
        ofTheFile(headers).stream()
            .map(HeaderName::fold)
            .filter(folded -> !folded.isEmpty())
            .sorted()
            .collect(Collectors.joining("\n"));
    byte[] hash = Probe.sha256Digest().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  /** Whether these are refused rows that we wrote, with what is to be put right. */
  public static boolean areOfRefusedRows(List<String> headers) {
    return folded(headers).containsAll(ALWAYS);
  }

  /** Without those that we added to refused rows. */
  public static List<String> ofTheFile(List<String> headers) {
    return areOfRefusedRows(headers)
        ? headers.stream().filter(header -> !ADDED.contains(HeaderName.fold(header))).toList()
        : List.copyOf(headers);
  }

  private static Set<String> folded(List<String> headers) {
    return headers.stream().map(HeaderName::fold).collect(Collectors.toUnmodifiableSet());
  }
}
