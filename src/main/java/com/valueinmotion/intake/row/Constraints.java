package com.valueinmotion.intake.row;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Says in sentences which constraints a record breaks. */
final class Constraints {
  private final Validator validator;

  Constraints(Validator validator) {
    this.validator = validator;
  }

  /**
   * Adds a sentence for each broken constraint, in the order of the record's components.
   *
   * @param columns the column a property was read from
   */
  <T> void check(T row, Problems problems, UnaryOperator<String> columns) {
    Set<ConstraintViolation<T>> violations = validator.validate(row);
    if (violations.isEmpty()) {
      return;
    }
    List<String> properties =
        Stream.of(row.getClass().getRecordComponents()).map(RecordComponent::getName).toList();
    violations.stream()
        .sorted(
            Comparator.comparingInt((ConstraintViolation<T> v) -> position(properties, property(v)))
                .thenComparing(ConstraintViolation::getMessage))
        .filter(v -> !problems.isSpoiled(property(v)))
        .toList()
        .forEach(v -> say(v, properties, problems, columns));
  }

  private static <T> void say(
      ConstraintViolation<T> violation,
      List<String> properties,
      Problems problems,
      UnaryOperator<String> columns) {
    String property = property(violation);
    Object value = violation.getInvalidValue();
    if (!properties.contains(property)) {
      problems.say(violation.getMessage());
    } else if (value == null) {
      problems.missing(property, columns.apply(property), violation.getMessage());
    } else {
      problems.bad(property, columns.apply(property), value.toString(), violation.getMessage());
    }
  }

  private static String property(ConstraintViolation<?> violation) {
    return violation.getPropertyPath().toString();
  }

  private static int position(List<String> properties, String property) {
    int at = properties.indexOf(property);
    return at < 0 ? properties.size() : at;
  }
}
