/**
 * What notes say of pains, figures, people, promises and moods: found by rules or by a model, and
 * in either case held to the note, letter by letter. Notes are untrusted: nothing in them is
 * followed. Pure: the moment and chance come from the caller.
 */
@NullMarked
package com.valueinmotion.language.anchor;

import org.jspecify.annotations.NullMarked;
