package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.IdColumn;
import com.valueinmotion.intake.table.Cell;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose row it is.
 *
 * @param account how the row names its account
 * @param also further ids it gives
 * @param id as given, where the file has ids
 * @param name as given, where the row has one
 */
record Subject(
    @Required(message = "name the account this row is about") @Nullable AccountRef account,
    List<AccountRef> also,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String id,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.ONE_LINE, message = Texts.SAY_ONE_LINE)
        @Nullable String name) {

  /** Whether no constraint can be broken, as can be seen without asking: nearly always. */
  boolean isPlain() {
    return account != null
        && (id == null || Texts.isPlain(id))
        && (name == null || Texts.isPlain(name));
  }

  static Subject read(RowReader row) {
    Binding binding = row.binding();
    Cell name = row.cell(binding.name());
    List<AccountRef> ids = new ArrayList<>(1);
    String given = null;
    boolean required = false;
    for (IdColumn column : binding.ids()) {
      required |= column.column().required();
      Cell id = row.cell(column.column());
      if (id != null) {
        given = given == null ? id.text() : given;
        String system = column.systemOf(id.text().strip());
        ids.add(new AccountRef(system == null ? column.system() : system, id.text().strip()));
        if (system == null) {
          row.problems().bad("id", id.column(), id.text(), column.hint());
        } else if (ids.size() > 1 && !id.text().matches(Texts.AN_ID)) {
          row.problems().bad("also", id.column(), id.text(), Texts.SAY_AN_ID);
        }
      }
    }
    if (name != null && Texts.isError(name.text())) {
      row.problems().bad("name", name.column(), name.text(), Texts.MEND);
    }
    AccountRef ref = null;
    if (!ids.isEmpty()) {
      ref = ids.getFirst();
    } else if (!required) {
      ref = weaker(row, binding, name);
    }
    if (ref != null && name == null && binding.name().required()) {
      row.problems().missing("name", row.name(binding.name()), "give the account's name");
    }
    return new Subject(
        ref,
        ids.size() > 1 ? ids.subList(1, ids.size()) : List.of(),
        given,
        name == null ? null : name.text());
  }

  /** By name, else by domain. */
  private static @Nullable AccountRef weaker(RowReader row, Binding binding, @Nullable Cell name) {
    if (name != null) {
      return AccountRef.byName(name.text());
    }
    Cell domain = row.cell(binding.domain());
    return domain == null ? null : AccountRef.byDomain(domain.text());
  }

  /** What the row says of the account's name, where it is about the account itself. */
  static List<Observation> names(RowReader row, LocalDate date) {
    Cell name = row.cell(row.binding().name());
    return name == null || !row.binding().format().account().introduces()
        ? List.of()
        : List.of(
            row.observation(AccountField.NAME.id(), new Datum.Words(name.text()), date, name));
  }

  /** The column to name when something is wrong with a property. */
  static String column(RowReader row, String property) {
    Binding binding = row.binding();
    return property.equals("name") ? row.name(binding.name()) : binding.accountColumn();
  }
}
