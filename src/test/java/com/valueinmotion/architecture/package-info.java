/**
 * The rules of the house, held by tests. Each rule has a tree of planted code beside it, under
 * {@code planted}, that shows the rule biting: what is named {@code Bad…} there must be caught,
 * what is named {@code Good…} must not.
 */
@NullMarked
package com.valueinmotion.architecture;

import org.jspecify.annotations.NullMarked;
