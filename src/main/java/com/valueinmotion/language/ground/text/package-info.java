/**
 * A text as words: their stems, the phrases that are looked for among them, the parts of a
 * sentence, and the lists of words that the rules go by. It knows no evidence and no rule.
 */
@NullMarked
package com.valueinmotion.language.ground.text;

import org.jspecify.annotations.NullMarked;
