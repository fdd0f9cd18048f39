package rationale.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import rationale.store.Repository;

/** What a repository holds, in bytes and numbers, looked at from outside. */
public final class Holdings {
  private final Repository repository;

  public Holdings(Repository repository) {
    this.repository = repository;
  }

  /** Letters committed so far; 0 before there are any. */
  long letters() {
    try {
      return Files.exists(repository.database()) ? number("SELECT max(key) FROM letter") : 0;
    } catch (SQLException notYet) {
      return 0; // made but not filled, or its only writer is just opening it
    }
  }

  /** Ids of letters, drawn at random. */
  public List<String> ids(int count, long seed) throws SQLException {
    var random = new SplittableRandom(seed);
    var ids = new ArrayList<String>();
    try (var connection = DriverManager.getConnection(url());
        var find = connection.prepareStatement("SELECT id FROM letter WHERE key >= ? LIMIT 1")) {
      long most = number("SELECT max(key) FROM letter");
      while (ids.size() < count) {
        find.setLong(1, 1 + random.nextLong(most));
        try (var rows = find.executeQuery()) {
          ids.add(text(rows));
        }
      }
    }
    return ids;
  }

  private static String text(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      throw new SQLException("the repository holds no letters");
    }
    return rows.getString(1);
  }

  /** Bytes of the database with its log. */
  long databaseBytes() throws IOException {
    long bytes = 0;
    for (var ending : List.of("", "-wal")) {
      var file = Path.of(repository.database() + ending);
      bytes += Files.exists(file) ? Files.size(file) : 0;
    }
    return bytes;
  }

  /**
   * Bytes of the files as received, compressed: their pages, or their sum where those are not told.
   */
  long originalBytes() throws SQLException {
    var pages = tables().get("original");
    return pages == null ? number("SELECT sum(length(content)) FROM original") : pages;
  }

  long indexBytes() throws IOException {
    try (var files = Files.walk(repository.index())) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Bytes of the pages of each table and index; empty where SQLite was built without dbstat. */
  Map<String, Long> tables() {
    var tables = new TreeMap<String, Long>();
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT name, pgsize FROM dbstat WHERE aggregate = 1")) {
      while (rows.next()) {
        tables.put(rows.getString(1), rows.getLong(2));
      }
    } catch (SQLException withoutDbstat) {
      return Map.of();
    }
    return tables;
  }

  private long number(String query) throws SQLException {
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private String url() {
    return "jdbc:sqlite:file:" + repository.database().toAbsolutePath() + "?mode=ro";
  }
}
