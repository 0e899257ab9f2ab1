package com.valueinmotion.desktop.theme;

import com.valueinmotion.diagnosis.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import javafx.scene.paint.Color;

/** The colours that a stylesheet of tokens defines on its root. */
final class Tokens {
  private final URL stylesheet;
  private final Map<String, Color> colors = new HashMap<>();

  private Tokens(URL stylesheet) {
    this.stylesheet = stylesheet;
  }

  static Tokens read(URL stylesheet) {
    Tokens tokens = new Tokens(stylesheet);
    try {
      Stylesheet parsed = new CssParser().parse(stylesheet);
      for (Rule rule : parsed.getRules()) {
        for (Declaration declaration : rule.getDeclarations()) {
          if (declaration.getParsedValue().getValue() instanceof Color color) {
            tokens.colors.put(declaration.getProperty(), color);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The stylesheet " + stylesheet + " cannot be read", e);
    }
    return tokens;
  }

  Color color(String name) {
    Color color = colors.get(name);
    if (color == null) {
      throw new IllegalStateException("The stylesheet " + stylesheet + " has no colour " + name);
    }
    return color;
  }

  Palette palette(boolean dark) {
    return new Palette(
        dark,
        color("-color-bg-default"),
        color("-color-bg-subtle"),
        color("-color-bg-overlay"),
        color("-color-border-default"),
        color("-color-border-muted"),
        color("-color-fg-default"),
        color("-color-fg-muted"),
        color("-color-accent-fg"),
        color("-color-accent-subtle"),
        color("-color-success-fg"),
        color("-color-warning-fg"),
        color("-color-danger-fg"),
        color("-coverage"),
        color("-coverage-track"),
        color("-hatch"),
        Map.of(
            Level.LOW, color("-risk-low"),
            Level.MEDIUM, color("-risk-medium"),
            Level.HIGH, color("-risk-high")),
        bins());
  }

  private List<Palette.Bin> bins() {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(
            n ->
                new Palette.Bin(
                    color("-friction-" + n),
                    color("-friction-" + n + "-text"),
                    colors.get("-friction-" + n + "-line")))
        .toList();
  }
}
