package com.valueinmotion.intake.table;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.HashSet;
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
final class RowCells extends AbstractMap<String, Cell> {
  /** Where headers (folded) stand, shared by all rows of a file. */
  static final class Headers {
    private static final int NOWHERE = -1;

    private final List<String> folded;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] firsts;

    Headers(List<String> folded) {
      this.folded = List.copyOf(folded);
      this.firsts = new int[folded.size()];
      for (int i = 0; i < firsts.length; i++) {
        if (folded.get(i).isEmpty()) {
          firsts[i] = NOWHERE;
        } else {
          Integer before = places.putIfAbsent(folded.get(i), i);
          firsts[i] = before == null ? i : before;
        }
      }
    }
  }

  private final Headers headers;
  private final @Nullable Cell[] cells;
  private Set<String> contradicted = Set.of();
  private int size;

  RowCells(Headers headers) {
    this.headers = headers;
    this.cells = new @Nullable Cell[headers.firsts.length];
  }

  /** Takes a cell that holds something; those without a header have no meaning. */
  void add(int column, Cell cell) {
    int first = headers.firsts[column];
    if (first == Headers.NOWHERE) {
      return;
    }
    Cell before = cells[first];
    if (before == null) {
      cells[first] = cell;
      size++;
    } else if (!before.text().equals(cell.text())) {
      contradicted = contradicted.isEmpty() ? new HashSet<>() : contradicted;
      contradicted.add(headers.folded.get(column));
    }
  }

  /** The row, once all its cells are there. */
  Row toRow(int number, String raw, List<String> problems) {
    return new Row(number, raw, this, problems, contradicted);
  }

  @Override
  public @Nullable Cell get(@Nullable Object header) {
    Integer place = headers.places.get(header);
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
            Entry<String, Cell> entry = Map.entry(headers.folded.get(next), cell);
            next = after(next);
            return entry;
          }
        };
      }
    };
  }
}
