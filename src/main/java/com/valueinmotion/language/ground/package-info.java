/**
 * The verifier: reads what was written and says what of it the evidence does not bear. Pure: handed
 * the wording, the pack and the rules, it always says the same. It knows no model.
 */
@NullMarked
package com.valueinmotion.language.ground;

import org.jspecify.annotations.NullMarked;
