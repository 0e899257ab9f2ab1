package com.valueinmotion.language.anchor;

import java.time.LocalDate;

/**
 * A note as it is read for anchors. Untrusted.
 *
 * @param id what an anchor names it by: {@code N1}
 * @param on the day it is of
 * @param text as it was imported
 */
public record NoteText(String id, LocalDate on, String text) {}
