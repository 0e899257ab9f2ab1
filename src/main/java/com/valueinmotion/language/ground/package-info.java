/**
 * The verifier: reads what was written and says what of it the evidence does not bear. Pure: handed
 * the wording, the pack and the rules, it always says the same. It knows no model.
 *
 * <p>{@code text} reads words, {@code figure} figures; {@code claim} lays a sentence beside its
 * evidence; {@code support} does the arithmetic; {@code rule} has a class for each thing that is
 * looked at. What the rules go by is data, in {@code grounding.yaml} and {@code words.yaml}. Others
 * use the classes of this package only.
 */
@NullMarked
package com.valueinmotion.language.ground;

import org.jspecify.annotations.NullMarked;
