/** How amounts and days read on a screen. Pure: knows neither JavaFX nor any screen. */
@NullMarked
package com.valueinmotion.desktop.text;

import org.jspecify.annotations.NullMarked;
