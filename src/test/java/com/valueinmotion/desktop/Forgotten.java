package com.valueinmotion.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.screen.Screen;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.testfx.util.WaitForAsyncUtils;

/** Whether screens that were shown and left are let go by what lives longer than they do. */
public final class Forgotten {
  private static final int SCREENS = 10;

  private Forgotten() {}

  /** Makes ten screens, shows and hides each, and waits until none of them is held any more. */
  public static void areTheScreensOf(Supplier<Screen> made) throws InterruptedException {
    List<WeakReference<Screen>> screens = new ArrayList<>();
    for (int i = 0; i < SCREENS; i++) {
      screens.add(
          WaitForAsyncUtils.waitForAsyncFx(
              20_000,
              () -> {
                Screen screen = made.get();
                screen.shown();
                screen.hidden();
                return new WeakReference<>(screen);
              }));
    }
    for (int i = 0; i < 100 && screens.stream().anyMatch(s -> s.get() != null); i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents();
      Thread.sleep(50);
    }
    assertThat(screens).allMatch(screen -> screen.get() == null);
  }
}
