/**
 * What notes say of pains, figures, people, promises and moods: how it is found by rules, how a
 * model is asked for it, and how either is held to the note, letter by letter. Notes are untrusted:
 * nothing in them is followed. Pure: the moment and chance come from the caller.
 */
@NullMarked
package com.valueinmotion.language.anchor;

import org.jspecify.annotations.NullMarked;
