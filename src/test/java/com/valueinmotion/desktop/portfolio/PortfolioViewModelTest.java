package com.valueinmotion.desktop.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Work;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.workbench.Portfolio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PortfolioViewModelTest {
  private final SampleDiagnoses diagnoses = new SampleDiagnoses();
  private final TestNavigator navigator = new TestNavigator();
  private Portfolio portfolio = diagnoses.portfolio(SampleAccounts.portfolio(40));
  private final PortfolioViewModel model =
      new PortfolioViewModel(progress -> portfolio, new CurrentThreadTasks(), navigator);

  @Test
  void showsAllAccountsByPriorityAndSelectsTheFirst() {
    model.load();

    assertThat(model.rows()).extracting(PortfolioRow::rank).isSorted().hasSize(40);
    assertThat(model.selected().get()).isEqualTo(model.rows().getFirst());
    assertThat(model.shownText().get()).isEqualTo("40 of 40 shown");
    assertThat(model.ending().get()).isEqualTo(new Ending.Done<>(40));
    assertThat(model.currency().get()).isEqualTo("EUR");
  }

  @Test
  void theSearchFindsANameWithoutItsAccents() {
    model.load();
    model.search().set(" muller ");

    assertThat(model.rows()).extracting(PortfolioRow::name).containsExactly("Müller Präzision");
    assertThat(model.shownText().get()).isEqualTo("1 of 40 shown");
    assertThat(model.narrowed().get()).isTrue();
    assertThat(selectedName()).isEqualTo("Müller Präzision");

    model.clearFilters();
    assertThat(model.rows()).hasSize(40);
    assertThat(selectedName()).isEqualTo("Müller Präzision");
  }

  @Test
  void oneOfAGroupSufficesAndEveryGroupMustAgree() {
    model.load();
    facet("Level", "HIGH").selected().set(true);
    facet("Level", "MEDIUM").selected().set(true);
    facet("Owner", "Ana Ruiz").selected().set(true);

    assertThat(model.rows())
        .isNotEmpty()
        .allMatch(row -> row.level() != Level.LOW && "Ana Ruiz".equals(row.owner()));
    long expected =
        portfolio.rows().stream()
            .filter(r -> r.diagnosis().level() != Level.LOW && "Ana Ruiz".equals(r.owner()))
            .count();
    assertThat(model.rows()).hasSize((int) expected);
  }

  @Test
  void aFacetCountsWhatItWouldShowAmongWhatTheOtherGroupsShow() {
    model.load();
    facet("Level", "HIGH").selected().set(true);

    for (String owner : List.of("Ana Ruiz", "Ben Okafor", "Clara Weiss")) {
      Facet facet = facet("Owner", owner);
      int promised = facet.count().get();
      facet.selected().set(true);
      assertThat(model.rows()).hasSize(promised);
      facet.selected().set(false);
    }
    assertThat(facet("Level", "MEDIUM").count().get())
        .isEqualTo(
            (int) portfolio.diagnoses().stream().filter(d -> d.level() == Level.MEDIUM).count());
  }

  @Test
  void whatIsUnknownComesLastWhicheverWayARowIsSorted() {
    model.load();
    for (boolean up : List.of(true, false)) {
      model.sort(List.of(new Order(PortfolioColumn.RENEWAL, up)));
      List<PortfolioRow> rows = model.rows();
      Comparator<Integer> order = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
      assertThat(rows.stream().map(PortfolioRow::renewalDays).filter(Objects::nonNull).toList())
          .isSortedAccordingTo(order);
      long unknown = rows.stream().filter(row -> row.renewalDays() == null).count();
      assertThat(unknown).isPositive();
      assertThat(rows.subList(rows.size() - (int) unknown, rows.size()))
          .allMatch(row -> row.renewalDays() == null);
    }
  }

  @Test
  void equalsStayInTheOrderOfPriority() {
    model.load();
    model.sort(List.of(new Order(PortfolioColumn.LEVEL, false)));

    for (int i = 1; i < model.rows().size(); i++) {
      PortfolioRow before = model.rows().get(i - 1);
      PortfolioRow after = model.rows().get(i);
      boolean same =
          before.level() == after.level()
              && before.diagnosis().unproven() == after.diagnosis().unproven();
      assertThat(same && before.rank() > after.rank()).isFalse();
    }
    model.sort(List.of());
    assertThat(model.rows()).extracting(PortfolioRow::rank).isSorted();
  }

  @Test
  void theSelectionSurvivesAReloadAndAFilterTakesItToTheFirst() {
    model.load();
    model.move(7);
    String chosen = selectedName();
    model.load();
    assertThat(selectedName()).isEqualTo(chosen);
    assertThat(model.selectedIndex()).isEqualTo(7);

    model.search().set("tarn");
    assertThat(selectedName()).isEqualTo("Tarn Outdoor");
    model.search().set("no such account");
    assertThat(model.selected().get()).isNull();
    assertThat(model.selectedIndex()).isEqualTo(-1);
    model.move(1);
    assertThat(model.selected().get()).isNull();
  }

  @Test
  void tickedFacetsSurviveAReload() {
    model.load();
    facet("Level", "HIGH").selected().set(true);
    int before = model.rows().size();
    model.load();

    assertThat(facet("Level", "HIGH").selected().get()).isTrue();
    assertThat(model.rows()).hasSize(before);
  }

  @Test
  void movingStopsAtBothEnds() {
    model.load();
    model.move(-1);
    assertThat(model.selectedIndex()).isZero();
    model.move(1000);
    assertThat(model.selectedIndex()).isEqualTo(39);
  }

  @Test
  void theSelectedAccountAndItsPlanAreOneStepAway() {
    model.openSelected();
    assertThat(navigator.visited()).isEmpty();

    model.load();
    PortfolioRow row = model.rows().getFirst();
    model.openSelected();
    model.planSelected();
    model.openImport();
    assertThat(navigator.visited())
        .containsExactly(
            new Destination.Account(row.id()),
            new Destination.Plan(row.id()),
            new Destination.Import());
  }

  @Test
  void aFailureLeavesWhatIsShown() {
    List<Work<Portfolio>> loads = new ArrayList<>();
    loads.add(progress -> portfolio);
    PortfolioViewModel failing =
        new PortfolioViewModel(
            progress -> loads.getLast().run(progress), new CurrentThreadTasks(), navigator);
    failing.load();
    loads.add(
        progress -> {
          throw new StoreException("The store is locked by another window.");
        });
    failing.load();

    assertThat(failing.ending().get())
        .isEqualTo(new Ending.Failed<>("The store is locked by another window."));
    assertThat(failing.rows()).hasSize(40);
  }

  @Test
  void anEmptyStoreIsDoneWithNothing() {
    portfolio = diagnoses.portfolio(List.of());
    model.load();

    assertThat(model.ending().get()).isEqualTo(new Ending.Done<>(0));
    assertThat(model.selected().get()).isNull();
    assertThat(model.kpis().get()).extracting(Kpi::value).contains("unknown", "none");
  }

  @Test
  void tenThousandAccountsAreListedFilteredAndSorted() {
    portfolio = diagnoses.portfolio(SampleAccounts.portfolio(10_000));
    model.load();
    assertThat(model.rows()).hasSize(10_000);

    model.search().set("tidewell");
    assertThat(model.rows()).hasSizeGreaterThan(200).allMatch(r -> r.folded().contains("tidewell"));
    model.search().set("");
    facet("Level", "HIGH").selected().set(true);
    assertThat(model.rows())
        .hasSize((int) portfolio.diagnoses().stream().filter(d -> d.level() == Level.HIGH).count());
    model.sort(List.of(new Order(PortfolioColumn.ACCOUNT, true)));
    assertThat(model.rows()).extracting(PortfolioRow::folded).isSorted();
  }

  @Test
  void anAccountThatNobodyOwnsCanBeFound() {
    List<AccountHistory> accounts = new ArrayList<>(SampleAccounts.portfolio(3));
    accounts.add(new AccountBuilder("Orphan", SampleAccounts.TODAY).build());
    portfolio = diagnoses.portfolio(accounts);
    model.load();
    facet("Owner", "No owner").selected().set(true);

    assertThat(model.rows()).extracting(PortfolioRow::name).containsExactly("Orphan");
  }

  private String selectedName() {
    PortfolioRow row = model.selected().get();
    return row == null ? "" : row.name();
  }

  private Facet facet(String group, String title) {
    return model.facetGroups().get().stream()
        .filter(g -> g.title().equals(group))
        .flatMap(g -> g.facets().stream())
        .filter(f -> f.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
