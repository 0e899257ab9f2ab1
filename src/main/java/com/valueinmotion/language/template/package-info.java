/**
 * The drafts that are always there: written by rule from the same evidence, good enough to send.
 * Pure.
 */
@NullMarked
package com.valueinmotion.language.template;

import org.jspecify.annotations.NullMarked;
