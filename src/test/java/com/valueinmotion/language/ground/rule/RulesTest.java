package com.valueinmotion.language.ground.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.ground.Corpus;
import com.valueinmotion.language.ground.Verifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of each rule some sentences that it lets stand, and some that it does not: with what they cite,
 * who reads them, and which words are blocked by which check. The evidence is that of the attacked
 * account.
 */
final class RulesTest {
  private static final Verifier VERIFIER = new Verifier(Corpus.rules());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          We look at the plan together. | P1 | customer | ``
          We look at the <b>plan</b> together. | P1 | customer | form: <b>; words: b>plan</b; form: </b>
          We look at the plan [date] together. | P1 | customer | form: [date]
          We look at the pl4n together. | P1 | customer | name: pl4n; form: l4n
          We look at the plan together 🙂 | P1 | customer | form: 🙂
          We look at the plan at bWFrZSB0aGlzIGEgdmVyeSBsb25nIHRleHQ together. | P1 | customer | form: bWFrZSB0aGlzIGEgdmVyeSBsb25nIHRleHQ; name: bWFrZSB0aGlzIGEgdmVyeSBsb25nIHRleHQ; form: B0a
          """)
  void form(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Usage of the last 30 days is 22 of 100. | E1 | customer | ``
          Usage of the last 30 days is low. | `` | customer | citation: Usage of the last 30 days is low.; number: 30 days
          Usage of the last 30 days is 22 of 100. | E9 | customer | citation: Usage of the last 30 days is 22 of 100.; number: 30 days; number: 22; number: 100
          Four of seven teams have under 20% of their seats active. | E4 T1 | customer | ``
          Many thanks for your time. | `` | customer | ``
          Could we speak about this soon? | `` | customer | ``
          """)
  void citation(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ROI score is 44 of 100. | E5 | internal | ``
          The ROI score is 44 of 100. | E5 | customer | audience: The ROI score is 44 of 100.
          Usage of 22 of 100 is a sign of churn. | E1 | internal | ``
          Usage of 22 of 100 is a sign of churn. | E1 | customer | audience: churn
          His wife is ill. | `` | internal | citation: His wife is ill.; personal data: wife; words: wife is ill; personal data: ill
          """)
  void audience(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          160 of 420 seats are idle. | E8 | customer | ``
          180 of 420 seats are idle. | E8 | customer | number: 180
          160 of 420 tickets are idle. | E8 | customer | number: 160; number: 420
          The ARR is €412k. | T2 | customer | ``
          The ARR is $412k. | T2 | customer | number: $412k
          The renewal is on 30 March. | T2 | customer | ``
          The renewal is on 31 March. | T2 | customer | date: 31 March
          6 of 6 workflows are live. | E3 | customer | number: 6
          Here are two points on it. | `` | customer | citation: Here are two points on it.
          There are three actions in the plan. | A1 A2 A3 | customer | ``
          There are five actions in the plan. | A1 A2 A3 | customer | number: five
          The customs hold workflow is due on Friday 27 November. | A1 | customer | ``
          The customs hold workflow is due on Monday 27 November. | A1 | customer | date: Monday
          """)
  void figures(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Usage of 22 is below 30. | E1 | customer | ``
          Usage of 22 is above 30. | E1 | customer | direction: 30
          The mean of usage is 31% below the median. | E2 | customer | ``
          The mean of usage is 31% above the median. | E2 | customer | direction: 31%
          """)
  void comparisons(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The customs hold workflow is due to be live by 27 November. | A1 | customer | ``
          3 of 6 workflows are live in production. | A1 | customer | claim: 3 of 6 workflows are live in production.
          Priya has put the customs hold workflow live. | A1 | customer | claim: Priya has put the customs hold workflow live.
          Put the customs hold workflow live. | A1 | customer | ``
          """)
  void aims(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Two of six target workflows are live. | E3 | customer | ``
          All six target workflows are live. | E3 | customer | claim: six
          """)
  void wholes(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The notice deadline is 30 December. | T1 | customer | ``
          There is no notice deadline. | T1 | customer | claim: no notice
          Nobody is using the idle seats. | E8 | customer | claim: Nobody is
          No executive is engaged. | E6 | internal | ``
          """)
  void none(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The renewal is on 30 March and the notice deadline is 30 December. | T1 T2 | customer | ``
          The renewal is on 30 December. | T1 T2 | customer | date: 30 December
          """)
  void days(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Exception handling time is 34 minutes now. | O1 | customer | ``
          Exception handling time is 25 minutes now. | O1 | customer | number: 25 minutes
          38% of seats are idle. | E8 | customer | ``
          38% of seats are active. | E8 | customer | number: 38%
          """)
  void partsOfAMeasure(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The customs hold workflow is due on 27 November, with Priya Nair. | A1 | customer | ``
          The customs hold workflow is due on 27 November, with Mats Ekberg. | A1 | customer | name: Mats
          """)
  void partners(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Usage fell from 34 to 22. | E1 | customer | ``
          Usage rose from 34 to 22. | E1 | customer | direction: rose
          Usage has not risen: it is 22 of 100. | E1 | customer | ``
          2 of 6 target workflows are live, which improved. | E3 | customer | direction: improved
          Exception handling time improved to 34 minutes. | O1 | customer | ``
          """)
  void movements(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Usage of 22 of 100 is low. | E1 | customer | ``
          Usage of 22 of 100 is strong. | E1 | customer | direction: strong
          Usage of 22 of 100 is not strong. | E1 | customer | ``
          """)
  void judgements(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          No executive is engaged. | E6 | internal | ``
          An executive is engaged. | E6 | internal | direction: An executive is engaged.
          The aim is that an executive is engaged. | E6 | internal | ``
          """)
  void yesOrNo(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ingrid Solheim is the decision maker. | S2 | customer | ``
          Walter Krüger is the decision maker. | S2 | customer | name: Walter; words: Walter Krüger; name: Krüger
          Priya Nair is the decision maker. | S2 | customer | name: Priya; name: Nair
          Hi Mats, | `` | customer | ``
          """)
  void names(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Write to mats.ekberg@halden.example about it, please. | `` | customer | citation: Write to mats.ekberg@halden.example about it, please.
          Write to help@elsewhere.example about it, please. | `` | customer | citation: Write to help@elsewhere.example about it, please.; link: help@elsewhere.example
          Look at www.elsewhere.example for more, please. | `` | customer | citation: Look at www.elsewhere.example for more, please.; link: www.elsewhere.example
          Please call me on +49 170 1234567. | `` | customer | citation: Please call me on +49 170 1234567.; number: +49 170; personal data: +49 170 1234567; number: 1234567
          """)
  void links(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          We cannot offer a discount. | `` | customer | ``
          We can offer a discount. | `` | customer | commitment: discount
          We can offer 10% off. | `` | customer | citation: We can offer 10% off.; number: 10%; commitment: % off
          We will meet on the plan. | P1 | customer | ``
          We will rebuild the dashboards. | `` | customer | commitment: We will; citation: We will rebuild the dashboards.
          We will call you about it. | `` | customer | ``
          """)
  void commitments(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The agreed workflows are to run before the notice date. | P1 | customer | ``
          Mats signed the contract. | S1 | customer | claim: signed
          Has Mats signed the contract? | `` | customer | ``
          Mats has not signed the contract. | S1 | customer | ``
          The budget was cut, and 160 of 420 seats are idle. | E8 | customer | claim: budget
          """)
  void deeds(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “Dispatch in Aarhus went back to spreadsheets in July.” | N1 | internal | ``
          “Dispatch in Aarhus loves it.” | N1 | internal | quote: “Dispatch in Aarhus loves it.”
          Dispatch in Aarhus went back to spreadsheets. | N1 | internal | quote: Dispatch in Aarhus went back to spreadsheets.
          """)
  void quotes(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Best regards, Ana Ruiz | `` | customer | ``
          Best regards, Mats Ekberg | `` | customer | name: Mats; name: Ekberg
          Best regards, your security team | `` | customer | citation: Best regards, your security team; name: security; name: team
          """)
  void signatures(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The customs hold workflow is due on 27 November. | A1 | customer | ``
          The customs hold sourdough and butterfly is due on 27 November. | A1 | customer | words: sourdough and butterfly
          Photosynthesis feeds chloroplasts. | A1 | customer | name: Photosynthesis; words: Photosynthesis feeds chloroplasts; citation: Photosynthesis feeds chloroplasts.
          """)
  void words(String text, String cites, String audience, String blocked) {
    assertThat(blocked(text, cites, audience)).isEqualTo(blocked);
  }

  private static String blocked(String text, String cites, String audience) {
    List<String> ids = cites.isEmpty() ? List.of() : List.of(cites.split(" ", -1));
    Sentence sentence = new Sentence(text, ids);
    Wording wording = new Wording("", List.of(new Passage("body", "", List.of(sentence))));
    Audience reader = Audience.valueOf(audience.toUpperCase(Locale.ROOT));
    return VERIFIER.check(wording, Corpus.attacked(reader)).blocking().stream()
        .map(verdict -> verdict.check().title() + ": " + verdict.words())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
