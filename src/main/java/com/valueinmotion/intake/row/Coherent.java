package com.valueinmotion.intake.row;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values of a row do not contradict each other. */
@Constraint(validatedBy = Contradictions.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Coherent {
  String message() default "two of its values contradict each other; correct one of the two";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
