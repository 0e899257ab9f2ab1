package com.valueinmotion.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.intake.format.RowKind;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowKindPropertiesTest {

  @Test
  void whatAKindNeedsIsWhatItsRowsRequire() {
    for (RowKind kind : RowKind.values()) {
      if (!kind.hasValues()) {
        assertThat(
                Stream.of(row(kind).getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(Required.class))
                    .map(Field::getName))
            .as(kind.name())
            .containsExactlyElementsOf(kind.needed());
      }
    }
  }

  private static Class<? extends Record> row(RowKind kind) {
    return switch (kind) {
      case OPPORTUNITY -> OpportunityRow.class;
      case CONTACT -> ContactRow.class;
      case TICKET -> TicketRow.class;
      case INVOICE -> InvoiceRow.class;
      case MILESTONE -> MilestoneRow.class;
      case OUTCOME -> OutcomeRow.class;
      case TEAM -> TeamRow.class;
      case USER_USAGE -> UserUseRow.class;
      case EVENT -> EventRow.class;
      case NOTE -> NoteRow.class;
      case SUBSCRIPTION -> SubscriptionRow.class;
      case ACCOUNT, USAGE -> ValuesRow.class;
    };
  }

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
