/**
 * The Import screen: takes files and says what came of them, row for row. Knows the report of an
 * import and nothing of how one is done.
 */
@NullMarked
package com.valueinmotion.desktop.imports;

import org.jspecify.annotations.NullMarked;
