/**
 * Models that others run: OpenAI and what speaks as it does, and Anthropic. Text leaves the laptop
 * for them, so none is opened before somebody has agreed. What speaks as OpenAI does on this laptop
 * needs no such consent.
 */
@NullMarked
package com.valueinmotion.language.hosted;

import org.jspecify.annotations.NullMarked;
