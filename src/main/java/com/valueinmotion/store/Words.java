package com.valueinmotion.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The keys of observations by their place in the order of keys, so that a history's series are put
 * in order without comparing words.
 */
final class Words {
  private record Word(int id, String text) {}

  private final List<String> ordered = new ArrayList<>();
  private final int[] placeOf;

  Words(Connection connection) throws SQLException {
    List<Word> words = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("SELECT id, word FROM vocabulary");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        words.add(new Word(row.getInt(1), row.getString(2)));
      }
    }
    words.sort(Comparator.comparing(Word::text));
    placeOf = new int[1 + words.stream().mapToInt(Word::id).max().orElse(0)];
    Arrays.fill(placeOf, -1);
    for (Word word : words) {
      placeOf[word.id()] = ordered.size();
      ordered.add(word.text());
    }
  }

  int size() {
    return ordered.size();
  }

  /** The place of the key that this number stands for. */
  int place(int id) throws SQLException {
    if (id < 0 || id >= placeOf.length || placeOf[id] < 0) {
      throw new SQLException("an observation has a key that is not in the vocabulary");
    }
    return placeOf[id];
  }

  String at(int place) {
    return ordered.get(place);
  }
}
