/**
 * The command palette: accounts, signals and commands in one list, found by letters in order. Knows
 * nothing of screens; what was chosen is handed on.
 */
@NullMarked
package com.valueinmotion.desktop.palette;

import org.jspecify.annotations.NullMarked;
