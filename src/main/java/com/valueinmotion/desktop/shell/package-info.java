/**
 * The frame around the screens: rail, top bar, status bar, command palette, keys, back stack, tasks
 * and notices. Knows what a screen is and none in particular.
 */
@NullMarked
package com.valueinmotion.desktop.shell;

import org.jspecify.annotations.NullMarked;
