/**
 * What the columns of a file are read as, in a form that a person can correct: told of files whose
 * kind is known, proposed for those whose kind is not. Knows formats, not rows' facts.
 */
@NullMarked
package com.valueinmotion.intake.mapping;

import org.jspecify.annotations.NullMarked;
