/**
 * Which names of accounts, across files and systems, are one account; and which may be, so that a
 * person is asked. Knows nothing of where names are kept.
 */
@NullMarked
package com.valueinmotion.intake.match;

import org.jspecify.annotations.NullMarked;
