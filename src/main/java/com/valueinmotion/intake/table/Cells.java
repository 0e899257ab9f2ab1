package com.valueinmotion.intake.table;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row under headers that all rows share: a map that costs each row no more than an
 * array. Of two headers that are equal, the first that holds something counts.
 */
final class Cells extends AbstractMap<String, Cell> {
  /** Where headers (folded) stand, shared by all rows of a file. */
  record Headers(List<String> folded, Map<String, Integer> places) {
    static Headers of(List<String> folded) {
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < folded.size(); i++) {
        if (!folded.get(i).isEmpty()) {
          places.putIfAbsent(folded.get(i), i);
        }
      }
      return new Headers(List.copyOf(folded), places);
    }
  }

  private final Headers headers;
  private final @Nullable Cell[] cells;
  private int size;

  Cells(Headers headers) {
    this.headers = headers;
    this.cells = new @Nullable Cell[headers.folded().size()];
  }

  /** Puts a cell under the header at that place, unless one of that name holds something. */
  void put(int place, Cell cell) {
    Integer first = headers.places().get(headers.folded().get(place));
    if (first != null && cells[first] == null) {
      cells[first] = cell;
      size++;
    }
  }

  @Override
  public @Nullable Cell get(@Nullable Object header) {
    Integer place = headers.places().get(header);
    return place == null ? null : cells[place];
  }

  @Override
  public boolean containsKey(@Nullable Object header) {
    return get(header) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Entry<String, Cell>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<String, Cell>> iterator() {
        return new Iterator<>() {
          private int next = after(-1);

          private int after(int place) {
            int at = place + 1;
            while (at < cells.length && cells[at] == null) {
              at++;
            }
            return at;
          }

          @Override
          public boolean hasNext() {
            return next < cells.length;
          }

          @Override
          public Entry<String, Cell> next() {
            Cell cell = hasNext() ? cells[next] : null;
            if (cell == null) {
              throw new NoSuchElementException();
            }
            Entry<String, Cell> entry = Map.entry(headers.folded().get(next), cell);
            next = after(next);
            return entry;
          }
        };
      }
    };
  }
}
