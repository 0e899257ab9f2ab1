package com.valueinmotion.desktop;

import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.desktop.theme.Themes;
import javafx.application.ColorScheme;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/** Colours that know how many listen to them, so that a test can find a listener left behind. */
public final class CountedPalette extends SimpleObjectProperty<Palette> {
  private int listeners;

  private CountedPalette(Palette palette) {
    super(palette);
  }

  public static CountedPalette light() {
    return new CountedPalette(
        new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), Themes.Choice.LIGHT)
            .palette()
            .get());
  }

  public int listeners() {
    return listeners;
  }

  @Override
  public void addListener(ChangeListener<? super Palette> listener) {
    listeners++;
    super.addListener(listener);
  }

  @Override
  public void removeListener(ChangeListener<? super Palette> listener) {
    listeners--;
    super.removeListener(listener);
  }

  @Override
  public void addListener(InvalidationListener listener) {
    listeners++;
    super.addListener(listener);
  }

  @Override
  public void removeListener(InvalidationListener listener) {
    listeners--;
    super.removeListener(listener);
  }
}
