package com.valueinmotion.store;

import com.valueinmotion.account.Source;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files of one import, and the places in them that values come from. */
final class ImportedFiles {
  private record Place(String file, @Nullable String sheet, String column) {}

  private final long importId;
  private final PreparedStatement insertFile;
  private final PreparedStatement sameContent;
  private final PreparedStatement insertOrigin;
  private final Map<Place, Long> origins = new HashMap<>();
  private final Map<String, Long> columns = new HashMap<>();
  private @Nullable String hereFile;
  private @Nullable String hereSheet;
  private final List<String> originFiles = new ArrayList<>();
  private final long firstOriginOfImport;
  private long firstOriginOfFile;
  private long nextOrigin;
  private long file;
  private String sha256 = "";
  private boolean seenBefore;

  ImportedFiles(Connection connection, long importId) throws SQLException {
    this.importId = importId;
    this.insertFile =
        connection.prepareStatement(
            "INSERT INTO import_file (import_id, name, sha256, format) VALUES (?, ?, ?, ?)"
                + " RETURNING id");
    this.sameContent = connection.prepareStatement("SELECT 1 FROM import_file WHERE sha256 = ?");
    this.insertOrigin =
        connection.prepareStatement(
            "INSERT INTO origin (id, import_file_id, file, sheet, column_name)"
                + " VALUES (?, ?, ?, ?, ?)");
    try (PreparedStatement next =
        connection.prepareStatement("SELECT coalesce(max(id), 0) + 1 FROM origin")) {
      this.nextOrigin = Rows.number(next);
    }
    this.firstOriginOfImport = nextOrigin;
    this.firstOriginOfFile = nextOrigin;
  }

  void start(String name, String sha256, String format) throws SQLException {
    sameContent.setString(1, sha256);
    seenBefore = Rows.any(sameContent);
    insertFile.setLong(1, importId);
    insertFile.setString(2, name);
    insertFile.setString(3, sha256);
    insertFile.setString(4, format);
    file = Rows.number(insertFile);
    this.sha256 = sha256;
    origins.clear();
    columns.clear();
    hereFile = null;
    hereSheet = null;
    firstOriginOfFile = nextOrigin;
  }

  /** The file whose rows come now. */
  long current() {
    if (file == 0) {
      throw new IllegalStateException("rows came before startFile");
    }
    return file;
  }

  String sha256() {
    return sha256;
  }

  /** Whether a file of exactly this content has been imported, earlier or in this import. */
  boolean seenBefore() {
    return seenBefore;
  }

  long origin(Source source) throws SQLException {
    Long recent = columns.get(source.column());
    if (recent != null && isHere(source)) {
      return recent;
    }
    Place place = new Place(source.file(), source.sheet(), source.column());
    long id = origin(place);
    if (hereFile == null) {
      hereFile = place.file();
      hereSheet = place.sheet();
    }
    if (isHere(source)) {
      columns.put(place.column(), id);
    }
    return id;
  }

  /** Whether it is the file and sheet that the file's rows began with; nearly always. */
  private boolean isHere(Source source) {
    return Objects.equals(source.file(), hereFile) && Objects.equals(source.sheet(), hereSheet);
  }

  private long origin(Place place) throws SQLException {
    Long known = origins.get(place);
    if (known != null) {
      return known;
    }
    long id = nextOrigin++;
    insertOrigin.setLong(1, id);
    insertOrigin.setLong(2, current());
    insertOrigin.setString(3, place.file());
    insertOrigin.setString(4, place.sheet());
    insertOrigin.setString(5, place.column());
    insertOrigin.executeUpdate();
    origins.put(place, id);
    originFiles.add(place.file());
    return id;
  }

  /**
   * Whether what lies at that origin gives way when {@code file} says the same: both belong to this
   * import and that file's name comes later. Of files dropped together the last name is cited, and
   * wins where files differ, in whatever order they are read.
   */
  boolean givesWay(long origin, String file) {
    return origin >= firstOriginOfImport
        && originFiles.get(Math.toIntExact(origin - firstOriginOfImport)).compareTo(file) < 0;
  }

  /** Whether what lies at that origin was written from the current file in this import. */
  boolean isOfThisFile(long origin) {
    return origin >= firstOriginOfFile;
  }
}
