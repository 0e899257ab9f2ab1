package com.valueinmotion.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.intake.format.RowKind;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowKindPropertiesTest {

  @Test
  void aFormatMayNameExactlyWhatTheTypedRowsHold() {
    Map.of(
            RowKind.OPPORTUNITY, OpportunityRow.class,
            RowKind.CONTACT, ContactRow.class,
            RowKind.TICKET, TicketRow.class,
            RowKind.INVOICE, InvoiceRow.class,
            RowKind.MILESTONE, MilestoneRow.class,
            RowKind.OUTCOME, OutcomeRow.class,
            RowKind.TEAM, TeamRow.class,
            RowKind.USER_USAGE, UserUseRow.class,
            RowKind.NOTE, NoteRow.class)
        .forEach(
            (kind, row) ->
                assertThat(
                        Stream.of(row.getRecordComponents())
                            .map(RecordComponent::getName)
                            .filter(name -> !name.equals("date")))
                    .as(kind.name())
                    .containsExactlyElementsOf(kind.properties()));
  }
}
