package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Expansion.Answer;
import com.valueinmotion.diagnosis.Expansion.Kind;
import com.valueinmotion.diagnosis.Expansion.Standing;
import com.valueinmotion.diagnosis.derived.Derivations;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
  private final Engine engine = Policies.engine();

  private @Nullable Expansion expansion(Histories histories) {
    return engine.diagnose(histories.build()).expansion();
  }

  private Expansion found(Histories histories) {
    return Objects.requireNonNull(expansion(histories));
  }

  private Answer answer(Histories histories, Kind kind) {
    return found(histories).signs().stream()
        .filter(sign -> sign.kind() == kind)
        .findFirst()
        .orElseThrow()
        .answer();
  }

  /** 95% of seats in use, one use case, engaged and a promoter; modules amber. */
  private static Histories growing() {
    return Histories.of(
            "licenses", "100",
            "active_users", "95",
            "modules_used_pct", "60",
            "next_use_cases", "1",
            "decision_maker_nps", "9")
        .with("exec_engagement", "yes", 0);
  }

  private static Histories renewing(Histories histories, int days) {
    return histories.with("renewal_date", Histories.TODAY.plusDays(days).toString(), 0);
  }

  private static Entry person(String key, String role, @Nullable String sentiment, int leftAgo) {
    LocalDate today = Histories.TODAY;
    return new Entry.Stakeholder(
        key,
        Source.of("contacts.csv", 4, "name"),
        today,
        key,
        role,
        null,
        null,
        3,
        sentiment,
        null,
        leftAgo < 0 ? null : today.minusDays(leftAgo));
  }

  @Test
  void threeOfFourSignsAreReadyAndEachCitesWhatItRestsOn() {
    Expansion ready = found(renewing(growing(), 91));

    assertThat(ready.standing()).isEqualTo(Standing.READY);
    assertThat(ready.text()).isEqualTo("ready; 3 of 4 signs met");
    assertThat(ready.signs())
        .extracting(Expansion.Sign::text)
        .containsExactly(
            "licence ceiling reached: yes (shelfware 5%)",
            "modules in broad use: no (entitled modules used 60%)",
            "executives satisfied: yes (executive engagement yes, decision maker's NPS 9)",
            "next use case qualified: yes (qualified next use cases 1)");
    assertThat(ready.signs().getFirst().facts().getFirst().reading().formula())
        .isEqualTo("1 − 95 ÷ 100 seats");
  }

  @Test
  void withoutARenewalDateThatIsSaid() {
    assertThat(found(growing()).text()).isEqualTo("ready, renewal date unknown; 3 of 4 signs met");
  }

  @Test
  void breadthAndExecutivesAloneAreNotYet() {
    Histories account =
        Histories.of("modules_used_pct", "80", "decision_maker_nps", "10")
            .with("exec_engagement", "yes", 0);
    assertThat(found(renewing(account, 200)).text()).isEqualTo("not yet; 2 of 4 signs met");
  }

  /** Three of four always hold one of the two; by a policy that asks for two this matters. */
  @Test
  void theCeilingOrAUseCaseMustBeAmongTheSigns() throws PolicyException {
    PolicyPack two = new PolicyPack("two.yaml", "risk: {expansion: {signs: 2}}");
    Engine lenient =
        Derivations.engine(new PolicyReader().read(PolicyTexts.from(Policies::text), two));
    Histories wide =
        Histories.of("modules_used_pct", "80", "decision_maker_nps", "10")
            .with("exec_engagement", "yes", 0);
    assertThat(Objects.requireNonNull(lenient.diagnose(wide.build()).expansion()).standing())
        .isEqualTo(Standing.NOT_YET);

    Histories used = Histories.of("modules_used_pct", "80", "next_use_cases", "1");
    assertThat(Objects.requireNonNull(lenient.diagnose(used.build()).expansion()).standing())
        .isEqualTo(Standing.READY);
  }

  @Test
  void aBrokenPhaseUpstreamBlocksAndIsNamedOneDownstreamDoesNot() {
    Expansion blocked =
        found(
            renewing(growing(), 200)
                .with("workflow_integrated", "no", 0)
                .with("roi_score", "20", 0));
    assertThat(blocked.standing()).isEqualTo(Standing.BLOCKED);
    assertThat(blocked.blockedBy()).containsExactly(Phase.WORKFLOW, Phase.VALUE);
    assertThat(blocked.text()).isEqualTo("blocked by Workflow, Value; 3 of 4 signs met");

    Expansion downstream = found(renewing(growing(), 200).with("invoice_overdue_days", "50", 0));
    assertThat(downstream.standing()).isEqualTo(Standing.READY);
  }

  @ParameterizedTest
  @CsvSource({
    "90, '', renew first: 90 days to the renewal; 3 of 4 signs met",
    "-3, '', renew first: renewal passed 3 days ago; 3 of 4 signs met",
    "150, 60, renew first: 90 days to the notice deadline; 3 of 4 signs met",
    "151, 60, ready; 3 of 4 signs met",
  })
  void insideTheWindowTheRenewalComesFirst(int renewal, String notice, String text) {
    Histories account = renewing(growing(), renewal);
    if (!notice.isEmpty()) {
      account.with("notice_days", notice, 0);
    }
    assertThat(found(account).text()).isEqualTo(text);
  }

  @Test
  void aRenewalInDoubtComesFirstToo() {
    assertThat(found(renewing(growing(), 300).with("renewal_flag", "notice", 0)).text())
        .isEqualTo("renew first: notice given or competitor named; 3 of 4 signs met");
  }

  @ParameterizedTest
  @CsvSource({"89, NOT_MET", "90, MET", "120, MET"})
  void theCeilingIsReachedFromNinetyPercentInUse(String active, Answer answer) {
    assertThat(answer(Histories.of("licenses", "100", "active_users", active), Kind.CEILING))
        .isEqualTo(answer);
  }

  @Test
  void whatIsTooOldToCountIsUnknown() {
    Histories old = new Histories().with("licenses", "100", 36).with("active_users", "95", 36);
    old.with("next_use_cases", "2", 0);
    assertThat(answer(old, Kind.CEILING)).isEqualTo(Answer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "yes, 9, MET",
    "yes, 8, NOT_MET",
    "yes, '', UNKNOWN",
    "no, 10, NOT_MET",
    "'', 10, UNKNOWN",
    "'', 3, NOT_MET",
  })
  void executivesMustBeEngagedAndSatisfied(String engaged, String nps, Answer answer) {
    Histories account = Histories.of("next_use_cases", "0");
    if (!engaged.isEmpty()) {
      account.with("exec_engagement", engaged, 0);
    }
    if (!nps.isEmpty()) {
      account.with("decision_maker_nps", nps, 0);
    }
    assertThat(answer(account, Kind.EXECUTIVES)).isEqualTo(answer);
  }

  @Test
  void whereNobodyAskedTheDecisionMakersSentimentSpeaks() {
    Histories account = new Histories().with("exec_engagement", "yes", 0);
    account.with(person("Ann", "Decision maker", "positive", -1));
    account.with(person("Bo", "champion", "negative", -1));
    account.with(person("Cy", "decision maker", "negative", 5));
    account.with(person("Di", "decision maker", null, -1));
    assertThat(answer(account, Kind.EXECUTIVES)).isEqualTo(Answer.MET);

    account.with(person("Ed", "decision maker", "neutral", -1));
    assertThat(found(account).signs().get(2).text())
        .isEqualTo(
            "executives satisfied: no (executive engagement yes, decision maker's sentiment"
                + " neutral)");
  }

  @Test
  void nothingKnownIsNothingSaid() {
    assertThat(expansion(renewing(Histories.of("csat_pct", "90"), 200))).isNull();
  }
}
