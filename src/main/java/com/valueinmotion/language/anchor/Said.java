package com.valueinmotion.language.anchor;

/**
 * A sentence of a note.
 *
 * @param text without the bullet before it
 * @param heading what stands before it as its heading: "Champion?"; may be empty
 * @param line the whole line it stands in
 */
record Said(String text, String heading, String line) {}
