/**
 * From notes to the sentences in them that say an anchor: asks the model, holds what it points at
 * to the notes, lets it mend that once, and falls back on the rules.
 */
@NullMarked
package com.valueinmotion.language.auditor;

import org.jspecify.annotations.NullMarked;
