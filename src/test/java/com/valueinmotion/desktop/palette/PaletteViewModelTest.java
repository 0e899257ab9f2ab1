package com.valueinmotion.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final List<PaletteItem> chosen = new ArrayList<>();
  private final List<PaletteItem.Account> accounts =
      new ArrayList<>(
          List.of(
              account("salesforce:0018d00000A2", "Ostrand Energy"),
              account("name:halden", "Halden Freight"),
              account("name:orhan", "Orhan Hale Ltd"),
              account("name:soeren", "Sørén & Söhne")));
  private final PaletteViewModel palette =
      new PaletteViewModel(
          () -> accounts,
          () -> List.of(new PaletteItem.Signal("shelfware", "Shelfware", "Adoption")),
          () ->
              List.of(
                  action("What has changed since the last import"),
                  action("Change theme to dark"),
                  action("Import files")),
          chosen::add);

  @Test
  void findsLettersInOrderTheClosestFirst() {
    palette.open();
    palette.typed().set("ha");

    assertThat(texts())
        .containsExactly(
            "Accounts: 2 of 4",
            "[Ha]lden Freight",
            "Orhan [Ha]le Ltd",
            "Commands: 2 of 3",
            "What [ha]s changed since the last import",
            "C[ha]nge theme to dark");
  }

  @Test
  void findsScatteredLettersFromTheBeginningOfAWord() {
    palette.open();
    palette.typed().set("swr");
    assertThat(texts()).containsExactly("Signals: 1 of 1", "[S]helf[w]a[r]e");
    palette.typed().set("lfw r");
    assertThat(texts()).isEmpty();
    assertThat(palette.selected().get()).isEqualTo(-1);
    palette.choose();
    assertThat(chosen).isEmpty();
  }

  @Test
  void disregardsCaseAndAccents() {
    palette.open();
    palette.typed().set("SOHN");
    assertThat(texts()).containsExactly("Accounts: 1 of 4", "Sørén & [Söhn]e");
  }

  @Test
  void findsAnAccountByAPieceOfItsId() {
    palette.open();
    palette.typed().set("00A2");
    assertThat(texts()).containsExactly("Accounts: 1 of 4", "Ostrand Energy");
  }

  @Test
  void aPrefixLeavesOnlyCommandsOrOnlySignals() {
    palette.open();
    palette.typed().set(">im");
    assertThat(texts())
        .containsExactly(
            "Commands: 2 of 3", "[Im]port files", "What has changed since the last [im]port");
    palette.typed().set("#");
    assertThat(texts()).containsExactly("Signals: 1 of 1", "Shelfware");
  }

  @Test
  void movesOverHeadingsAndRoundTheEnds() {
    palette.open();
    palette.typed().set("ha");
    assertThat(palette.selected().get()).isEqualTo(1);
    palette.move(1);
    palette.move(1);
    assertThat(palette.selected().get()).as("over the heading").isEqualTo(4);
    palette.move(1);
    palette.move(1);
    assertThat(palette.selected().get()).as("round").isEqualTo(1);
    palette.move(-1);
    assertThat(palette.selected().get()).isEqualTo(5);
    palette.select(3);
    assertThat(palette.selected().get()).as("a heading is no choice").isEqualTo(5);
  }

  @Test
  void choosingClosesAndHandsOn() {
    palette.open();
    palette.typed().set("halden");
    palette.choose();
    assertThat(palette.isOpen().get()).isFalse();
    assertThat(chosen).extracting(PaletteItem::text).containsExactly("Halden Freight");
  }

  @Test
  void amongTenThousandAccountsItSaysHowManyItDoesNotShow() {
    accounts.clear();
    IntStream.range(0, 10_000).forEach(n -> accounts.add(account("name:" + n, "Account " + n)));
    palette.open();
    palette.typed().set("account 99");
    // as many as have two nines among up to four digits
    assertThat(texts().getFirst()).isEqualTo("Accounts: 523 of 10,000, first 5 shown");
    assertThat(texts().get(1)).isEqualTo("[Account 99]");
  }

  @Test
  void everyOpeningBeginsAnew() {
    palette.open();
    palette.typed().set("ha");
    palette.close();
    accounts.clear();
    palette.open();
    assertThat(palette.typed().get()).isEmpty();
    assertThat(texts().getFirst()).isEqualTo("Signals: 1 of 1");
  }

  /** Rows as text, with the letters found in brackets. */
  private List<String> texts() {
    return palette.rows().stream()
        .map(
            row ->
                switch (row) {
                  case PaletteRow.Heading(String title, String count) -> title + ": " + count;
                  case PaletteRow.Hit(PaletteItem item, List<Integer> found) ->
                      marked(item.text(), found);
                })
        .toList();
  }

  private static String marked(String text, List<Integer> found) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (found.contains(i) && !found.contains(i - 1)) {
        marked.append('[');
      }
      marked.append(text.charAt(i));
      if (found.contains(i) && !found.contains(i + 1)) {
        marked.append(']');
      }
    }
    return marked.toString();
  }

  private static PaletteItem.Account account(String id, String name) {
    return new PaletteItem.Account(new AccountId(id), name, Level.HIGH, false, "");
  }

  private static PaletteItem.Action action(String title) {
    return new PaletteItem.Action(title, title, "", "fth-zap", List.of(), () -> {});
  }
}
