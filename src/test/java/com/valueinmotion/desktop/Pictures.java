package com.valueinmotion.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pictures of screens, for people to look at, under {@code target/screens}.
 *
 * <p>The headless platform's screen is 1000 × 1000 and drawing a larger window on it fails. So the
 * window stays as it is, and only its root is laid out at the size of the picture. A scene must
 * have been made with a size ({@code new Scene(root, 1000, 700)}): one without is drawn blank.
 */
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "screens");

  private Pictures() {}

  /** The two sizes at which each screen is looked at. */
  public enum Size {
    LARGE(1440, 900),
    SMALL(1000, 700);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /**
   * Writes {@code target/screens/NAME.png}. Not on the JavaFX thread.
   *
   * @return the picture, for assertions on its size or on single pixels
   */
  public static BufferedImage take(String name, Scene scene, Size size) throws IOException {
    Parent root = scene.getRoot();
    onFx(() -> root.resize(size.width, size.height));
    // A table's first pass makes the cells, the second knows their widths.
    for (int pass = 0; pass < 3; pass++) {
      onFx(
          () -> {
            root.applyCss();
            root.layout();
          });
    }
    BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> draw(scene, size));
    onFx(() -> root.resize(scene.getWidth(), scene.getHeight()));
    Files.createDirectories(FOLDER);
    ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
    return picture;
  }

  private static BufferedImage draw(Scene scene, Size size) {
    SnapshotParameters whole = new SnapshotParameters();
    whole.setViewport(new Rectangle2D(0, 0, size.width, size.height));
    whole.setFill(scene.getFill());
    return SwingFXUtils.fromFXImage(scene.getRoot().snapshot(whole, null), null);
  }

  private static void onFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
