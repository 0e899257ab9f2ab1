package com.valueinmotion.intake.row;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The row may not enter without it. What is checked is by its nature still unknown, so the type
 * says {@code @Nullable}; with {@code @NotNull} itself the compiler would see a contradiction.
 */
@NotNull
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Required {
  String message();

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
