package com.valueinmotion.language.anchor;

/**
 * A sentence of a note that says something.
 *
 * @param noteId the note
 * @param quote the sentence or line, letter by letter
 * @param value the figure with its unit, the person's name, or positive, neutral, negative; empty
 *     for a pain and a commitment
 */
public record FoundAnchor(AnchorKind kind, String noteId, String quote, String value) {
  FoundAnchor with(String otherQuote, String otherValue) {
    return new FoundAnchor(kind, noteId, otherQuote, otherValue);
  }
}
