package com.valueinmotion.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.diagnosis.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
  private static final AccountId HALDEN = new AccountId("name:halden");
  private static final AccountId OSTRAND = new AccountId("name:ostrand");

  private final List<PaletteItem.Account> accounts = new ArrayList<>();
  private final ShellViewModel shell =
      new ShellViewModel(
          new SimpleObjectProperty<>(
              new ShellStatus(
                  "workbench.db", true, null, "4f2a91c", "", "", null, null, null, null, "")),
          () -> accounts);

  @Test
  void goesBackTheWayThePersonCame() {
    shell.open(new Destination.Portfolio());
    assertThat(shell.canGoBack().get()).isFalse();
    shell.open(new Destination.Account(HALDEN));
    shell.open(new Destination.Account(HALDEN));
    shell.open(new Destination.Plan(HALDEN));

    shell.back();
    assertThat(shell.current().get()).isEqualTo(new Destination.Account(HALDEN));
    shell.back();
    assertThat(shell.current().get()).isEqualTo(new Destination.Portfolio());
    assertThat(shell.canGoBack().get()).isFalse();
    shell.back();
    assertThat(shell.current().get()).isEqualTo(new Destination.Portfolio());
  }

  @Test
  void theAccountMeantIsTheSelectedElseTheLastOpenedElseTheFirstByPriority() {
    accounts.add(account(OSTRAND, "Ostrand Energy"));
    accounts.add(account(HALDEN, "Halden Freight"));

    shell.go(Place.ACCOUNT, Optional.empty());
    assertThat(shell.current().get()).isEqualTo(new Destination.Account(OSTRAND));
    shell.go(Place.PLAN, Optional.of(HALDEN));
    assertThat(shell.current().get()).isEqualTo(new Destination.Plan(HALDEN));
    shell.go(Place.PORTFOLIO, Optional.of(HALDEN));
    shell.go(Place.ACCOUNT, Optional.empty());
    assertThat(shell.current().get()).isEqualTo(new Destination.Account(HALDEN));
    assertThat(shell.accountName(new Destination.Plan(HALDEN))).contains("Halden Freight");
  }

  @Test
  void anAccountThatIsGoneIsNotMeantAnyMore() {
    shell.open(new Destination.Account(HALDEN));
    accounts.add(account(OSTRAND, "Ostrand Energy"));
    shell.go(Place.PLAN, Optional.empty());
    assertThat(shell.current().get()).isEqualTo(new Destination.Plan(OSTRAND));
  }

  @Test
  void withoutAccountsItSaysWhatToDo() {
    shell.open(new Destination.Portfolio());
    shell.go(Place.ACCOUNT, Optional.empty());
    assertThat(shell.current().get()).isEqualTo(new Destination.Portfolio());
    assertThat(shell.notices())
        .extracting(Notice::text)
        .containsExactly("There is no account yet. Import a file first.");
  }

  @Test
  void showsThreeNoticesTheNewestLast() {
    for (String text : List.of("1", "2", "3", "4")) {
      shell.show(new Notice(Notice.Tone.GOOD, text, null));
    }
    assertThat(shell.notices()).extracting(Notice::text).containsExactly("2", "3", "4");
    shell.dismiss(shell.notices().get(1));
    assertThat(shell.notices()).extracting(Notice::text).containsExactly("2", "4");
  }

  @Test
  void remembersFiftyPlaces() {
    BackStack<Integer> stack = new BackStack<>();
    for (int n = 0; n < 60; n++) {
      stack.push(n);
      stack.push(n);
    }
    List<Integer> back = new ArrayList<>();
    for (Optional<Integer> n = stack.pop(); n.isPresent(); n = stack.pop()) {
      back.add(n.get());
    }
    assertThat(back).hasSize(50).startsWith(59, 58).endsWith(10);
  }

  private static PaletteItem.Account account(AccountId id, String name) {
    return new PaletteItem.Account(id, name, Level.HIGH, false, "");
  }
}
