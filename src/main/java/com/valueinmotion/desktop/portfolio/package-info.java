/**
 * The Portfolio screen: key figures, facets, the grid of accounts with their eleven phases, and a
 * look at the selected one. Knows no other screen.
 */
@NullMarked
package com.valueinmotion.desktop.portfolio;

import org.jspecify.annotations.NullMarked;
