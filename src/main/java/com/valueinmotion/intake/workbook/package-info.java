/**
 * Workbooks (.xlsx): their sheets' cells as texts, streamed. Knows nothing of headers or of what
 * cells mean.
 */
@NullMarked
package com.valueinmotion.intake.workbook;

import org.jspecify.annotations.NullMarked;
