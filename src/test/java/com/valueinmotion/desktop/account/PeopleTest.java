package com.valueinmotion.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.SampleAccounts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final LocalDate TODAY = SampleAccounts.TODAY;

  @Test
  void nobodyIsDroppedAndThoseWhoLeftComeLast() {
    People people = People.of(SampleAccounts.halden());

    assertThat(people.people())
        .extracting(Person::name)
        .containsExactly("Ingrid Solheim", "Mats Ekberg", "Priya Nair", "Jonas Berg", "Lena Aune");
    assertThat(people.people().getLast().flags()).containsExactly(new Flag("left Aug 2026", "bad"));
    assertThat(people.people().getFirst().flags()).containsExactly(new Flag("inactive", "warn"));
    assertThat(people.threading()).isEqualTo(new Flag("threading thin: 2 active of 5", "warn"));
  }

  @Test
  void aMissingRoleHasALineOfItsOwn() {
    People people = people(person("Eva", "champion", 10, null));

    assertThat(people.people())
        .extracting(Person::role)
        .containsExactly("Champion", "Decision maker");
    assertThat(people.people().getLast().flags()).containsExactly(new Flag("missing role", "bad"));
    assertThat(people.threading().text()).isEqualTo("single-threaded: 1 active of 1");
  }

  @Test
  void aChampionWhoLeftIsMissingAgain() {
    People people =
        people(
            person("Eva", "champion", 10, TODAY.minusDays(3)),
            person("Olaf", "decision_maker", 90, null));

    assertThat(people.people())
        .extracting(Person::name)
        .containsExactly("Olaf", "Eva", "No one yet");
    assertThat(people.people().getFirst().role()).isEqualTo("Decision maker");
    assertThat(people.people().getFirst().flags()).isEmpty();
  }

  @Test
  void ninetyOneDaysWithoutATouchIsInactive() {
    assertThat(people(person("Eva", "champion", 91, null)).people().getFirst().flags())
        .containsExactly(new Flag("inactive", "warn"));
  }

  @Test
  void withoutAnyContactNothingIsSaidToBeMissing() {
    People people = people();

    assertThat(people.people()).isEmpty();
    assertThat(people.threading()).isEqualTo(new Flag("nobody on record", "warn"));
  }

  private static People people(Entry... entries) {
    AccountBuilder account = new AccountBuilder("ACME", TODAY);
    List.of(entries).forEach(account::entry);
    return People.of(account.build());
  }

  private static Entry person(String name, String role, int touched, @Nullable LocalDate left) {
    return new Entry.Stakeholder(
        name,
        Source.of("contacts.csv", 2, "name"),
        TODAY.minusDays(1),
        name,
        role,
        null,
        null,
        2,
        null,
        TODAY.minusDays(touched),
        left);
  }
}
