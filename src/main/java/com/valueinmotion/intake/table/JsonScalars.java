package com.valueinmotion.intake.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A list of JSON as one text: of texts and numbers alone, they with semicolons between.
 *
 * @param only whether the list holds nothing else
 * @param text null where it holds nothing
 * @param literal whether it is one number
 */
record JsonScalars(boolean only, @Nullable String text, boolean literal) {
  private static final String BETWEEN = ";";

  /** Reads the list that begins here to its end. */
  static JsonScalars read(JsonParser parser) throws IOException {
    StringBuilder all = new StringBuilder();
    boolean only = true;
    boolean literal = false;
    int count = 0;
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token.isStructStart()) {
        only = false;
        parser.skipChildren();
        continue;
      }
      String text = text(parser);
      if (text != null) {
        all.append(count == 0 ? "" : BETWEEN).append(text);
        literal = literal(parser);
        count++;
      }
    }
    return new JsonScalars(only, count == 0 ? null : all.toString(), count == 1 && literal);
  }

  /** The scalar here, or null where it says that there is nothing. */
  static @Nullable String text(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  /** Whether it is a number; NaN and the infinite ones are none. */
  static boolean literal(JsonParser parser) throws IOException {
    String text = parser.getText();
    return parser.currentToken().isNumeric() && !text.contains("N") && !text.contains("I");
  }
}
