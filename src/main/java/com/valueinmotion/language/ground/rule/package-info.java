/**
 * One class for each thing that is looked at in a sentence. A rule knows the sentence, the evidence
 * beside it and the lists of words, and says what cannot stand; it never changes a text, and no
 * rule waits for another.
 */
@NullMarked
package com.valueinmotion.language.ground.rule;

import org.jspecify.annotations.NullMarked;
