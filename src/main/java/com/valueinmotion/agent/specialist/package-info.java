/** The eight agents, one class each, of one shape. None needs a model. Imports as {@code agent}. */
@NullMarked
package com.valueinmotion.agent.specialist;

import org.jspecify.annotations.NullMarked;
