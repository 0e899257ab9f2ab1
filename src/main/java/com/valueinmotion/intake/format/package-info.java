/**
 * The formats as data: how a file is recognised by its headers and what its columns mean, loaded
 * from YAML. Knows nothing of rows.
 */
@NullMarked
package com.valueinmotion.intake.format;

import org.jspecify.annotations.NullMarked;
