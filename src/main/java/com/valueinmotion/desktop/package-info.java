/**
 * The window: a shell and one folder a screen, each with its layout (FXML), its controller that
 * only binds, and its view model that can be tested without a toolkit. The only room that knows
 * JavaFX; knows the product through {@code workbench}.
 */
@NullMarked
package com.valueinmotion.desktop;

import org.jspecify.annotations.NullMarked;
