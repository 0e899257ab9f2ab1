package com.valueinmotion.desktop.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as everywhere in the workbench: 2026-11-22. What is no day is not taken. */
final class IsoDay extends StringConverter<LocalDate> {
  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
