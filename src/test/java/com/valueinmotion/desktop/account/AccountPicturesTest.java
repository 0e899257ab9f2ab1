package com.valueinmotion.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.workbench.AccountView;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AccountPicturesTest {
  private final SampleDiagnoses diagnoses = new SampleDiagnoses();

  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void aFullAccountAnEmptyOneAndOneThatIsNotKnown(Themes.Choice choice) throws Exception {
    AccountHistory bare = new AccountBuilder("ACME", SampleAccounts.TODAY).build();
    pictures("account", choice, Optional.of(diagnoses.view(SampleAccounts.halden())), false);
    pictures(
        "account-explained", choice, Optional.of(diagnoses.view(SampleAccounts.halden())), true);
    pictures("account-bare", choice, Optional.of(diagnoses.view(bare)), false);
    pictures("account-unknown", choice, Optional.empty(), false);
  }

  /** An account that nothing is known of has nothing to be compared by. */
  private Profile profile(Optional<AccountView> view) {
    AccountHistory halden = SampleAccounts.halden();
    return view.map(AccountView::history).filter(halden::equals).isPresent()
        ? diagnoses.profile(halden)
        : new Profile.NotEnough(null, 0, 8);
  }

  private void pictures(
      String name, Themes.Choice choice, Optional<AccountView> view, boolean explained)
      throws Exception {
    AccountViewModel model =
        new AccountViewModel(
            id -> progress -> view,
            id -> progress -> Optional.of(profile(view)),
            new CurrentThreadTasks(),
            new TestNavigator(),
            ZoneOffset.UTC);
    model.open(SampleAccounts.halden().id());
    try (ShownScreen<AccountScreen> shown =
        ShownScreen.of(choice, palette -> new AccountScreen(model, palette))) {
      shown.act(
          () -> {
            if (explained) {
              model.explain();
            }
          });
      String theme = choice.name().toLowerCase(Locale.ROOT);
      Pictures.take(name + "-" + theme + "-small", shown.scene(), Pictures.Size.SMALL);
      Pictures.take(name + "-" + theme, shown.scene(), Pictures.Size.LARGE);
      assertThat(model.explanation().get() != null).isEqualTo(explained);
    }
  }
}
