/**
 * Bytes to rows: encoding, delimiter, CSV and JSON behind one streaming Table. Knows nothing of
 * what the columns mean.
 */
@NullMarked
package com.valueinmotion.intake.table;

import org.jspecify.annotations.NullMarked;
