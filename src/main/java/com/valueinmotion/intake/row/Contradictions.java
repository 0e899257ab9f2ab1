package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which two values of a row cannot both be true, with the columns they stand in. Only what is
 * impossible: more users than seats, or more live workflows than were planned, does happen.
 */
public final class Contradictions implements ConstraintValidator<Coherent, ValuesRow> {
  private static final String BRACES = "[{}$\\\\]";

  /** Without one of these nothing contradicts. */
  private static final Set<String> CONTRADICTED =
      Stream.of(
              AccountField.RENEWAL_DATE,
              AccountField.ENDED_ON,
              AccountField.MODULES_USED,
              AccountField.SEATS)
          .map(AccountField::id)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public boolean isValid(ValuesRow row, ConstraintValidatorContext context) {
    for (int i = 0; i < row.values().size(); i++) {
      if (CONTRADICTED.contains(row.values().get(i).key())) {
        return isCoherent(row, context);
      }
    }
    return true;
  }

  private static boolean isCoherent(ValuesRow row, ConstraintValidatorContext context) {
    List<String> found = new ArrayList<>(0);
    before(row, AccountField.RENEWAL_DATE, AccountField.STARTED_ON).ifPresent(found::add);
    before(row, AccountField.ENDED_ON, AccountField.STARTED_ON).ifPresent(found::add);
    more(row, AccountField.MODULES_USED, AccountField.MODULES_ENTITLED).ifPresent(found::add);
    usedWithoutSeats(row).ifPresent(found::add);
    if (found.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    // headers may hold what a message would take for a placeholder
    found.forEach(
        sentence ->
            context
                .buildConstraintViolationWithTemplate(sentence.replaceAll(BRACES, ""))
                .addConstraintViolation());
    return false;
  }

  private static Optional<String> before(ValuesRow row, AccountField late, AccountField early) {
    Observation end = row.value(late);
    Observation start = row.value(early);
    return end != null && start != null && day(end).isBefore(day(start))
        ? Optional.of(sentence(end, start))
        : Optional.empty();
  }

  private static Optional<String> more(ValuesRow row, AccountField part, AccountField whole) {
    Observation some = row.value(part);
    Observation all = row.value(whole);
    return some != null && all != null && number(some) > number(all)
        ? Optional.of(sentence(some, all))
        : Optional.empty();
  }

  private static Optional<String> usedWithoutSeats(ValuesRow row) {
    Observation seats = row.value(AccountField.SEATS);
    Observation users = row.value(AccountField.ACTIVE_USERS);
    return seats != null && users != null && number(seats) == 0 && number(users) > 0
        ? Optional.of(sentence(seats, users))
        : Optional.empty();
  }

  private static String sentence(Observation one, Observation other) {
    return shown(one) + " but " + shown(other) + ": correct one of the two";
  }

  /** {@code licenses is 0}: the column as the file writes it. */
  private static String shown(Observation value) {
    return value.source().column() + " is " + value.value().text();
  }

  private static LocalDate day(Observation value) {
    return value.value() instanceof Datum.Day(LocalDate day) ? day : LocalDate.MIN;
  }

  private static long number(Observation value) {
    return value.value() instanceof Datum.Quantity quantity ? quantity.value().longValue() : 0;
  }
}
