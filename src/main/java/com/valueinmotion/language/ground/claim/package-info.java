/**
 * What is laid side by side: a sentence of a draft, and the facts it cites, both read once. It
 * judges nothing; that is for the rules.
 */
@NullMarked
package com.valueinmotion.language.ground.claim;

import org.jspecify.annotations.NullMarked;
