/**
 * Long work: the only place in the desktop that knows of threads. Screens hand work in and get its
 * ending back on the JavaFX thread.
 */
@NullMarked
package com.valueinmotion.desktop.task;

import org.jspecify.annotations.NullMarked;
