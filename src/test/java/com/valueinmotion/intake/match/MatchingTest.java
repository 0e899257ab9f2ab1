package com.valueinmotion.intake.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private final List<Named> names = new ArrayList<>();
  private final List<long[]> sameRows = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  private AccountRef account(
      String system, String id, @Nullable String name, @Nullable String domain) {
    AccountRef ref = new AccountRef(system, id);
    names.add(new Named(names.size() + 1, ref, names.size() + 1, name, domain));
    return ref;
  }

  private AccountRef waiting(AccountRef ref) {
    String name = ref.isByName() ? ref.value() : null;
    names.add(new Named(names.size() + 1, ref, Named.NEVER, name, null));
    return ref;
  }

  private Matching matching() {
    return Matching.of(names, sameRows, said);
  }

  private @Nullable String of(AccountRef ref) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).ref().equals(ref)) {
        return matching().accounts().get(i);
      }
    }
    throw new IllegalArgumentException(ref.toString());
  }

  @Test
  void oneDomainInTwoSystemsIsOneAccountCalledAfterTheFirst() {
    account("salesforce", "001", "acme", "acme.com");
    AccountRef hubspot = account("hubspot", "9", "acme inc", "acme.com");
    assertThat(of(hubspot)).isEqualTo("salesforce:001");
    assertThat(matching().questions()).isEmpty();
  }

  @Test
  void aDomainThatASystemHasTwiceDecidesNothingAndIsAsked() {
    account("salesforce", "001", "acme north", "acme.com");
    account("salesforce", "002", "acme south", "acme.com");
    AccountRef hubspot = account("hubspot", "9", "umbrella", "acme.com");
    assertThat(of(hubspot)).isEqualTo("hubspot:9");
    assertThat(matching().questions())
        .filteredOn(
            q ->
                q.subject().equals(hubspot)
                    || q.candidates().stream().anyMatch(c -> c.ref().equals(hubspot)))
        .isNotEmpty();
  }

  @Test
  void idsOfSalesforceThatDifferInCaseAreTwoAccountsAndThoseOf18LettersOne() {
    account("salesforce", "001x0000002xLCz", "a", null);
    AccountRef folded = account("salesforce", "001X0000002XLCZ", "b", null);
    AccountRef longer = account("salesforce", "001x0000002xLCzAAM", "a", null);
    assertThat(of(folded)).isEqualTo("salesforce:001X0000002XLCZ");
    assertThat(of(longer)).isEqualTo("salesforce:001x0000002xLCz");
  }

  @Test
  void aRowThatGivesTwoIdsJoinsThemButNeverTwoOfOneSystem() {
    AccountRef planhat = account("planhat", "p1", "acme", null);
    AccountRef own = waiting(new AccountRef("account_id", "A-7"));
    AccountRef second = account("planhat", "p2", "other", null);
    sameRows.add(new long[] {1, 2});
    sameRows.add(new long[] {3, 2});
    assertThat(of(own)).isEqualTo("planhat:p1");
    assertThat(of(planhat)).isEqualTo("planhat:p1");
    assertThat(of(second)).isEqualTo("planhat:p2");
  }

  @Test
  void aDomainOrANameIsRecognisedAsTheOnlyAccountThatHasIt() {
    account("salesforce", "001", "acme", "acme.com");
    account("salesforce", "002", "twin", null);
    account("salesforce", "003", "twin", null);
    assertThat(of(waiting(AccountRef.byDomain("acme.com")))).isEqualTo("salesforce:001");
    assertThat(of(waiting(AccountRef.byDomain("nobody.com")))).isNull();
    assertThat(of(waiting(AccountRef.byName("Acme")))).isEqualTo("salesforce:001");
    assertThat(of(waiting(AccountRef.byName("Twin")))).isNull();
  }

  @Test
  void aNameThatIsNearlyThatOfAnAccountIsAskedAndNotMerged() {
    account("salesforce", "001", "halden freight", null);
    AccountRef branch = waiting(AccountRef.byName("Halden Freight Sverige AB"));
    AccountRef typo = waiting(AccountRef.byName("Haldn Freight"));
    AccountRef other = waiting(AccountRef.byName("Something Else"));
    assertThat(of(branch)).isNull();
    assertThat(matching().questions())
        .extracting(MatchQuestion::subject)
        .containsExactly(branch, typo)
        .doesNotContain(other);
    assertThat(matching().questions().getFirst().candidates())
        .extracting(MatchQuestion.Candidate::why)
        .containsExactly("begins with the same words");
  }

  @Test
  void whatAPersonSaidHoldsAndCanBeTakenBack() {
    AccountRef one = account("salesforce", "001", "halden freight", "halden.com");
    AccountRef branch = waiting(AccountRef.byName("Halden Freight Sverige AB"));
    AccountRef hubspot = account("hubspot", "9", "halden", "halden.com");
    said.add(new Said(branch, one, true));
    said.add(new Said(hubspot, one, false));
    assertThat(of(branch)).isEqualTo("salesforce:001");
    assertThat(of(hubspot)).as("not even a domain joins them then").isEqualTo("hubspot:9");
    assertThat(matching().questions()).isEmpty();
    said.clear();
    assertThat(of(branch)).isNull();
    assertThat(of(hubspot)).isEqualTo("salesforce:001");
  }

  @Test
  void twoOfOneSystemAreOneOnlyWhereAPersonSaysSo() {
    AccountRef one = account("salesforce", "001", "acme", null);
    AccountRef twin = account("salesforce", "002", "acme", null);
    assertThat(matching().questions()).isEmpty();
    said.add(new Said(one, twin, true));
    assertThat(of(twin)).isEqualTo("salesforce:001");
  }

  @Test
  void theSameNameInAnotherSystemIsAsked() {
    account("salesforce", "001", "acme", null);
    account("hubspot", "9", "acme", null);
    assertThat(matching().questions())
        .singleElement()
        .satisfies(
            q ->
                assertThat(q.candidates().getFirst().why())
                    .isEqualTo("has the same name in another system"));
  }

  @Test
  void theOrderInWhichNamesComeDoesNotMatter() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      names.clear();
      for (int i = 0; i < 12; i++) {
        String system = List.of("salesforce", "hubspot", "planhat").get(random.nextInt(3));
        String name = List.of("acme", "acme inc", "umbrella").get(random.nextInt(3));
        String domain = random.nextInt(3) == 0 ? null : "d" + random.nextInt(4) + ".com";
        account(system, "id" + i, name, domain);
      }
      waiting(AccountRef.byName("acme"));
      waiting(AccountRef.byDomain("d1.com"));
      Map<AccountRef, String> expected = byRef();
      Collections.shuffle(names, random);
      assertThat(byRef()).isEqualTo(expected);
    }
  }

  private Map<AccountRef, String> byRef() {
    Map<AccountRef, String> accounts = new HashMap<>();
    List<@Nullable String> all = matching().accounts();
    for (int i = 0; i < names.size(); i++) {
      accounts.put(names.get(i).ref(), String.valueOf(all.get(i)));
    }
    return accounts;
  }
}
