/**
 * How the workbench looks: fonts, colour tokens, style classes, light and dark. May import
 * diagnosis for the risk levels; knows no screen.
 */
@NullMarked
package com.valueinmotion.desktop.theme;

import org.jspecify.annotations.NullMarked;
