/**
 * The same use cases from the command line. Machine-readable output goes to standard output alone,
 * messages to standard error; the exit code says how it ended. Must never know the window.
 */
@NullMarked
package com.valueinmotion.console;

import org.jspecify.annotations.NullMarked;
