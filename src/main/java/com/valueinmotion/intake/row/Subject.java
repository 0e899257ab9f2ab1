package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.IdColumn;
import com.valueinmotion.intake.table.Cell;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whose row it is.
 *
 * @param account how the row names its account
 * @param id as given, where the file has ids
 * @param name as given, where the row has one
 */
record Subject(
    @Required(message = "name the account this row is about") @Nullable AccountRef account,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.AN_ID, message = Texts.SAY_AN_ID)
        @Nullable String id,
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER)
        @Pattern(regexp = Texts.ONE_LINE, message = Texts.SAY_ONE_LINE)
        @Nullable String name) {

  static Subject read(RowReader row) {
    Binding binding = row.binding();
    Cell name = row.cell(binding.name());
    IdColumn idColumn = binding.id();
    Cell id = idColumn == null ? null : row.cell(idColumn.column());
    AccountRef ref = null;
    if (idColumn != null && id != null) {
      ref = new AccountRef(idColumn.system(), id.text().strip());
      if (idColumn.pattern() != null && !idColumn.pattern().matcher(ref.value()).matches()) {
        row.problems().bad("id", id.column(), id.text(), idColumn.hint());
      }
    } else if (name != null && (idColumn == null || !idColumn.column().required())) {
      ref = AccountRef.byName(name.text());
    }
    if (ref != null && name == null && binding.name().required()) {
      row.problems().missing("name", row.name(binding.name()), "give the account's name");
    }
    return new Subject(ref, id == null ? null : id.text(), name == null ? null : name.text());
  }

  /** The column to name when something is wrong with a property. */
  static String column(RowReader row, String property) {
    Binding binding = row.binding();
    return property.equals("name") ? row.name(binding.name()) : binding.accountColumn();
  }
}
