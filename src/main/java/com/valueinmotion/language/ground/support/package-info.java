/**
 * Arithmetic: whether a figure of a draft is what a fact says, or is worked out of it. It never
 * looks at what a sentence means, beyond the few words beside a figure.
 */
@NullMarked
package com.valueinmotion.language.ground.support;

import org.jspecify.annotations.NullMarked;
