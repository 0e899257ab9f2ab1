/**
 * The language model: a port, what is behind it, the prompts, and the verifier that reads whatever
 * a model has written before a person does. The only room that speaks HTTP. May import {@code
 * account}, {@code diagnosis}, {@code runtime}; must never know stores, effects or the graph: a
 * model explains and drafts, it never scores, routes or decides.
 */
@NullMarked
package com.valueinmotion.language;

import org.jspecify.annotations.NullMarked;
