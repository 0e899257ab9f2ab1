/**
 * What every screen has in common: how it is shown and left, where it can lead, which commands it
 * offers. Screens know this package and never each other.
 */
@NullMarked
package com.valueinmotion.desktop.screen;

import org.jspecify.annotations.NullMarked;
