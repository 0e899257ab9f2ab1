/**
 * From evidence to a draft that can be looked at: asks the model, checks what comes, lets it mend
 * that once, and falls back on the template. What was asked and answered is told in full.
 */
@NullMarked
package com.valueinmotion.language.drafter;

import org.jspecify.annotations.NullMarked;
