/**
 * Text to values, as people and spreadsheets write them: numbers, days, yes and no, currencies.
 * What can be read two ways is refused, never guessed. Knows nothing of files or accounts.
 */
@NullMarked
package com.valueinmotion.intake.value;

import org.jspecify.annotations.NullMarked;
