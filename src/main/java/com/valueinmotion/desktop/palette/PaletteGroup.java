package com.valueinmotion.desktop.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found of one kind.
 *
 * @param title "Accounts"
 * @param total of how many
 * @param hits the best first; equals in the order given
 */
record PaletteGroup(String title, int total, List<PaletteRow.Hit> hits) {
  private static final int LETTERS_OF_AN_ID = 4;

  private record Ranked(PaletteRow.Hit hit, int distance) {}

  static PaletteGroup search(
      String title, List<? extends PaletteItem> items, LettersInOrder letters) {
    List<PaletteRow.Hit> hits =
        letters.isEmpty()
            ? items.stream().map(item -> new PaletteRow.Hit(item, List.of())).toList()
            : items.stream()
                .map(item -> rank(item, letters))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Ranked::distance))
                .map(Ranked::hit)
                .toList();
    return new PaletteGroup(title, items.size(), hits);
  }

  private static Optional<Ranked> rank(PaletteItem item, LettersInOrder letters) {
    Optional<Ranked> byText =
        letters
            .in(item.text())
            .map(found -> new Ranked(new PaletteRow.Hit(item, found.at()), found.distance()));
    return byText.or(
        () ->
            item instanceof PaletteItem.Account account && hasIdPiece(account, letters)
                ? Optional.of(new Ranked(new PaletteRow.Hit(item, List.of()), 0))
                : Optional.empty());
  }

  private static boolean hasIdPiece(PaletteItem.Account account, LettersInOrder letters) {
    return letters.length() >= LETTERS_OF_AN_ID && letters.isPieceOf(account.id().value());
  }

  /** Never hides that there is more than is shown. */
  PaletteRow.Heading heading(int shown) {
    String count = String.format(Locale.ROOT, "%,d of %,d", hits.size(), total);
    return new PaletteRow.Heading(
        title, hits.size() > shown ? count + ", first " + shown + " shown" : count);
  }
}
