/** The repository itself under test: its form, its scripts, and what must never be committed. */
@NullMarked
package com.valueinmotion.build;

import org.jspecify.annotations.NullMarked;
