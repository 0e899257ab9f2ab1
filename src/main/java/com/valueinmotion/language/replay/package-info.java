/** Answers that were recorded, told again: no server is asked, so that evals can be repeated. */
@NullMarked
package com.valueinmotion.language.replay;

import org.jspecify.annotations.NullMarked;
