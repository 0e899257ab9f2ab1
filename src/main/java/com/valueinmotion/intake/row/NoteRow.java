package com.valueinmotion.intake.row;

import com.valueinmotion.account.Entry;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody wrote about the account. */
record NoteRow(
    @Size(max = Texts.NAME, message = Texts.SAY_SHORTER) @Nullable String key,
    LocalDate date,
    @Size(max = Texts.LINE, message = Texts.SAY_SHORTER) @Nullable String subject,
    @Size(max = Texts.NOTE, message = Texts.SAY_SHORTER) @Nullable String text)
    implements TypedRow {
  private static final int FIRST_WORDS = 60;

  static NoteRow read(RowReader row) {
    return new NoteRow(row.words("key"), row.eventAt(), row.words("subject"), row.words("text"));
  }

  @Override
  public List<Entry> entries(RowReader row) {
    String all =
        Stream.of(subject, text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    if (all.isEmpty()) {
      return List.of();
    }
    String begins =
        all.substring(
            0,
            all.offsetByCodePoints(0, Math.min(FIRST_WORDS, all.codePointCount(0, all.length()))));
    String name = key != null ? key : "note " + date + " " + begins;
    return List.of(new Entry.Note(name, row.source(text != null ? "text" : "subject"), date, all));
  }
}
