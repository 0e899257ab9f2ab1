package com.valueinmotion.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PicturesTest {
  private final Region ground = new Region();

  @Start
  void start(Stage stage) {
    ground.setBackground(Background.fill(Color.web("#336699")));
    stage.setScene(new Scene(new StackPane(ground), 1000, 700));
    stage.show();
  }

  @Test
  void aPictureMayBeLargerThanTheHeadlessScreenAndIsDrawnToItsLastPixel() throws Exception {
    BufferedImage large = Pictures.take("planted-colour", ground.getScene(), Pictures.Size.LARGE);
    assertThat(large.getWidth()).isEqualTo(1440);
    assertThat(large.getHeight()).isEqualTo(900);
    assertThat(large.getRGB(1439, 899)).isEqualTo(0xFF336699);

    BufferedImage small = Pictures.take("planted-colour", ground.getScene(), Pictures.Size.SMALL);
    assertThat(small.getWidth()).isEqualTo(1000);
    assertThat(small.getRGB(999, 699)).isEqualTo(0xFF336699);
  }
}
