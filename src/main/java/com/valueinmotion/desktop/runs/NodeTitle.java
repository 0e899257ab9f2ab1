package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.theme.Fonts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A title as large as it fits into a node, on as few lines as that allows.
 *
 * @param lines one to three
 * @param size of the font
 */
record NodeTitle(List<String> lines, double size) {
  private static final double LARGEST = 11;
  private static final double LARGE_ENOUGH = 10;
  private static final double SMALLEST = 7.5;
  private static final int MOST_LINES = 3;

  NodeTitle {
    lines = List.copyOf(lines);
  }

  static NodeTitle of(String title, double width) {
    for (int most = 1; most <= MOST_LINES; most++) {
      double least = most == MOST_LINES ? SMALLEST : LARGE_ENOUGH;
      for (double size = LARGEST; size >= least; size -= 0.5) {
        List<String> lines = broken(title, Fonts.strong(size), width);
        if (lines.size() <= most && widest(lines, Fonts.strong(size)) <= width) {
          return new NodeTitle(lines, size);
        }
      }
    }
    return new NodeTitle(broken(title, Fonts.strong(SMALLEST), width), SMALLEST);
  }

  /** Between words, each line as full as it gets. */
  private static List<String> broken(String title, Font font, double width) {
    List<String> lines = new ArrayList<>();
    for (String word : title.split(" ", -1)) {
      String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
      if (!lines.isEmpty() && width(longer, font) <= width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private static double widest(List<String> lines, Font font) {
    return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
  }

  static double width(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
