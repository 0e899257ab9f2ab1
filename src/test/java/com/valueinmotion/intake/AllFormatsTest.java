package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.intake.format.Format;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tool's file is taken for what it is, and no other format is as near. */
class AllFormatsTest {
  /** Files in the shape their tool writes them, by what they are. */
  private static final Map<String, String> FIXTURES =
      Map.ofEntries(
          Map.entry("salesforce/contacts.csv", "salesforce-contact"),
          Map.entry("salesforce/cases.csv", "salesforce-case"),
          Map.entry("salesforce/tasks.csv", "salesforce-task"),
          Map.entry("salesforce/report-accounts.csv", "salesforce-report-accounts"),
          Map.entry("salesforce/report-opportunities.csv", "salesforce-report-opportunities"),
          Map.entry("salesforce/report-cases.csv", "salesforce-report-cases"),
          Map.entry("salesforce/report-contacts.csv", "salesforce-report-contacts"),
          Map.entry("hubspot/companies.csv", "hubspot-companies"),
          Map.entry("hubspot/deals.csv", "hubspot-deals"),
          Map.entry("hubspot/contacts.csv", "hubspot-contacts"),
          Map.entry("hubspot/tickets.csv", "hubspot-tickets"),
          Map.entry("planhat/companies.csv", "planhat-companies"),
          Map.entry("planhat/endusers.csv", "planhat-endusers"),
          Map.entry("planhat/licenses.csv", "planhat-licenses"),
          Map.entry("planhat/nps.csv", "planhat-nps"),
          Map.entry("planhat/metrics.csv", "planhat-metrics"),
          Map.entry("planhat/activities.json", "planhat-activities"),
          Map.entry("gainsight/companies.csv", "gainsight-companies"),
          Map.entry("gainsight/persons.csv", "gainsight-persons"),
          Map.entry("gainsight/timeline.csv", "gainsight-timeline"),
          Map.entry("churnzero/accounts.csv", "churnzero-accounts"),
          Map.entry("churnzero/events.csv", "churnzero-events"),
          Map.entry("zendesk/tickets.csv", "zendesk-tickets"),
          Map.entry("intercom/conversations.csv", "intercom-conversations"),
          Map.entry("stripe/subscriptions.csv", "stripe-subscriptions"),
          Map.entry("chargebee/subscriptions.csv", "chargebee-subscriptions"),
          Map.entry("chartmogul/customers.csv", "chartmogul-customers"),
          Map.entry("chartmogul/subscriptions.csv", "chartmogul-subscriptions"),
          Map.entry("amplitude/events.json", "amplitude-events"),
          Map.entry("mixpanel/events.json", "mixpanel-events"),
          Map.entry("warehouse/hubspot-company.csv", "hubspot-sync-company"),
          Map.entry("warehouse/hubspot-contact.csv", "hubspot-sync-contact"),
          Map.entry("warehouse/hubspot-deal.csv", "hubspot-sync-deal"),
          Map.entry("warehouse/hubspot-ticket.csv", "hubspot-sync-ticket"),
          Map.entry("warehouse/salesforce-account.csv", "salesforce-account"),
          Map.entry("warehouse/salesforce-contact.csv", "salesforce-contact"),
          Map.entry("warehouse/salesforce-opportunity.csv", "salesforce-opportunity"));

  private final Desk desk = new Desk();

  static Stream<String> fixtures() {
    return FIXTURES.keySet().stream().sorted();
  }

  @Test
  void everyFormatHasAFixture() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/intake")).toURI());
    try (Stream<Path> files = Files.walk(folder, 2)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()))
          .filteredOn(file -> file.contains("/") && !file.startsWith("sheets/"))
          .containsExactlyInAnyOrderElementsOf(FIXTURES.keySet());
    }
    assertThat(Desk.bundled().stream().map(Format::id))
        .filteredOn(id -> !id.startsWith("portfolio-") && !id.endsWith("-json"))
        .containsAll(FIXTURES.values());
    assertThat(FIXTURES.values().stream().distinct()).hasSize(36);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aFileIsOfItsFormat(String fixture) throws IntakeException {
    assertThat(recognised(Desk.resource("/intake/" + fixture))).isEqualTo(FIXTURES.get(fixture));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theOrderAndSpellingOfItsColumnsMakeNoDifference(String fixture) throws IntakeException {
    List<String> headers =
        desk.recognise("f", Desk.resource("/intake/" + fixture)).headers().stream()
            .map(h -> h.toLowerCase(Locale.ROOT).replace(' ', '_'))
            .toList();
    Random random = new Random(11);
    for (int i = 0; i < 5; i++) {
      List<String> shuffled = new ArrayList<>(headers);
      Collections.shuffle(shuffled, random);

      assertThat(recognised(file(shuffled, fixture.endsWith(".json"))))
          .as(String.join(",", shuffled))
          .isEqualTo(FIXTURES.get(fixture));
    }
  }

  /** The same format, or none: but never another one, nor two at once. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void anyOneColumnLessMakesNoOtherTool(String fixture) throws IntakeException {
    List<String> headers = desk.recognise("f", Desk.resource("/intake/" + fixture)).headers();
    for (String missing : headers) {
      List<String> rest = headers.stream().filter(h -> !h.equals(missing)).toList();
      String found;
      try {
        found = recognised(file(rest, fixture.endsWith(".json")));
      } catch (IntakeException e) {
        assertThat(e).hasMessageNotContaining("fits two formats").hasMessageContaining("nearest");
        continue;
      }
      assertThat(found.split("-", 2)[0])
          .as("without " + missing)
          .isIn(FIXTURES.getOrDefault(fixture, "").split("-", 2)[0], "own", "portfolio");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stages | _fivetran_deleted,_fivetran_synced,active,closed_won,is_closed,display_order,"
            + "probability,stage_id,label,pipeline_id,created_at,updated_at",
        "owners | owner_id,_fivetran_synced,created_at,portal_id,type,updated_at,email,first_name,"
            + "last_name,active_user_id",
        "to-dos | engagement_id,_fivetran_deleted,_fivetran_synced,property_hs_createdate,"
            + "property_hs_object_id,property_hs_task_type,property_hs_timestamp,"
            + "property_hubspot_owner_id,type,task_type",
        "users | _fivetran_deleted,about_me,account_id,alias,company_name,contact_id,country,"
            + "department,email,first_name,id,is_active,last_login_date,last_name,name,"
            + "profile_id,title,user_type,username",
        "deals | deal_id,is_deleted,deal_pipeline_id,deal_pipeline_stage_id,owner_id,portal_id,"
            + "property_dealname,property_amount,property_closedate,property_createdate",
        "people | product_payroll,product_accounting,csat_score,company_size,us_region,churned"
      })
  void whatSaysNothingOfAnAccountIsOfNoKind(String what, String header) {
    assertThatThrownBy(() -> recognised((header + "\n").getBytes(StandardCharsets.UTF_8)))
        .as(what)
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("is of no kind the workbench knows");
  }

  private String recognised(byte[] bytes) throws IntakeException {
    return desk.recognise("whatever.txt", bytes).format().id();
  }

  private static byte[] file(List<String> headers, boolean json) {
    String text =
        json
            ? headers.stream()
                .map(h -> "\"" + h + "\": 1")
                .collect(Collectors.joining(", ", "{", "}"))
            : String.join(",", headers) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
