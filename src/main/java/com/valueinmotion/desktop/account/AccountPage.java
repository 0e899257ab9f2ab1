package com.valueinmotion.desktop.account;

import com.valueinmotion.desktop.text.WasteText;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.workbench.AccountView;
import com.valueinmotion.workbench.WeeklySeries;
import java.time.ZoneId;
import java.util.List;

/**
 * One account made ready for the screen, off the JavaFX thread.
 *
 * @param diagnosis what the engine says
 * @param header the head in words
 * @param trend friction by week for each phase
 * @param evidence every signal, the worst first
 * @param people who is there and who is missing
 * @param waste lean wastes
 * @param listings deals, tickets, invoices
 * @param timeline what has happened, newest first
 */
record AccountPage(
    Diagnosis diagnosis,
    AccountHeader header,
    List<WeeklySeries> trend,
    List<EvidenceRow> evidence,
    People people,
    List<WasteText> waste,
    List<Listing> listings,
    List<Timeline.Event> timeline) {

  static AccountPage of(AccountView view, ZoneId zone) {
    Diagnosis diagnosis = view.diagnosis();
    return new AccountPage(
        diagnosis,
        AccountHeader.of(diagnosis),
        Phase.FLOW.stream().map(phase -> friction(view.trend(), phase)).toList(),
        EvidenceRow.of(diagnosis, view.trend()),
        People.of(view.history()),
        diagnosis.waste().stream().map(WasteText::of).toList(),
        Listings.of(view.history()),
        Timeline.of(view, zone));
  }

  private static WeeklySeries friction(List<Diagnosis> trend, Phase phase) {
    return WeeklySeries.of(trend.stream().map(week -> week.phase(phase).friction()).toList());
  }
}
