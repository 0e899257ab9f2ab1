/**
 * What a model is asked: versioned prompts, as data, and how an account's evidence is put into
 * them. Pure.
 */
@NullMarked
package com.valueinmotion.language.prompt;

import org.jspecify.annotations.NullMarked;
