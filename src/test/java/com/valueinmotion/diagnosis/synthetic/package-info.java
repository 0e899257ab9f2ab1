/**
 * Generated accounts of which the truth is known, and what the engine makes of them. The generators
 * are written apart from the engine: no class of it decides what is true.
 */
@NullMarked
package com.valueinmotion.diagnosis.synthetic;

import org.jspecify.annotations.NullMarked;
