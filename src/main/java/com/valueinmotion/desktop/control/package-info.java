/**
 * Controls that more than one screen uses. They know the theme, what they show, and how work ends;
 * they know no screen and no store.
 */
@NullMarked
package com.valueinmotion.desktop.control;

import org.jspecify.annotations.NullMarked;
