package com.valueinmotion.intake.row;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
import java.util.List;

/** A row as its kind understands it. Its constraints are on its components. */
sealed interface TypedRow
    permits ContactRow,
        EventRow,
        InvoiceRow,
        MilestoneRow,
        NoteRow,
        OpportunityRow,
        OutcomeRow,
        SubscriptionRow,
        TeamRow,
        TicketRow,
        UserUseRow,
        ValuesRow {

  /** Reads the properties of the row's kind. */
  static TypedRow read(RowReader row) {
    return switch (row.binding().format().kind()) {
      case ACCOUNT, USAGE -> ValuesRow.read(row);
      case OPPORTUNITY -> OpportunityRow.read(row);
      case CONTACT -> ContactRow.read(row);
      case TICKET -> TicketRow.read(row);
      case INVOICE -> InvoiceRow.read(row);
      case MILESTONE -> MilestoneRow.read(row);
      case OUTCOME -> OutcomeRow.read(row);
      case TEAM -> TeamRow.read(row);
      case USER_USAGE -> UserUseRow.read(row);
      case EVENT -> EventRow.read(row);
      case NOTE -> NoteRow.read(row);
      case SUBSCRIPTION -> SubscriptionRow.read(row);
    };
  }

  /** The values it gives. Only of a row without problems. */
  default List<Observation> observations() {
    return List.of();
  }

  /** The entries it gives. Only of a row without problems. */
  List<Entry> entries(RowReader row);
}
