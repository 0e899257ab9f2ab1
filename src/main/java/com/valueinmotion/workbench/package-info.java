/**
 * The use cases, one class each, and the composition root that wires them by hand. May import every
 * room below; must never know whether a window or a console is in front of it.
 */
@NullMarked
package com.valueinmotion.workbench;

import org.jspecify.annotations.NullMarked;
