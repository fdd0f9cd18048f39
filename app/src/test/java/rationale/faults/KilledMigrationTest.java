package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** Whatever moment the carrying over of an older database is killed at, it has all its letters. */
class KilledMigrationTest {
  /** Four letters that an older version kept. */
  private static final Path OLDER =
      Path.of("../indexer/src/test/resources/rationale/store/version-2.db.gz");

  private static final int COPIES = 300;
  private static final int LETTERS = COPIES + 4;

  @TempDir private Path folder;
  private Repository repository;
  private Path letter;
  private final Kills kills = new Kills();

  @BeforeEach
  void age() throws IOException, SQLException {
    repository = Repository.at(folder.resolve("repository"));
    letter = new Letters().write(folder.resolve("letters"), 0, 1, 0);
    Files.createDirectories(repository.folder());
    try (var packed = new GZIPInputStream(Files.newInputStream(OLDER))) {
      Files.copy(packed, repository.database());
    }
    try (var database = open()) {
      multiply(database);
    }
    Copies.copy(repository.folder(), folder.resolve("older"));
  }

  @AfterEach
  void tell() {
    System.out.println("carrying an older database over: " + kills);
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + repository.database());
  }

  /** Copies its third letter, with all that is kept of it, under other ids. */
  private static void multiply(Connection database) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT t.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c"
                    + " WHERE t.type = 'table' AND c.name = 'letter'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    database.setAutoCommit(false);
    copy(database, "letter", "key", "key + 1000 * n, printf('CM21-%07d', n)", List.of("key", "id"));
    for (var table : tables) {
      copy(database, table, "letter", "letter + 1000 * n", List.of("letter"));
    }
    database.commit();
  }

  private static void copy(
      Connection database, String table, String key, String changed, List<String> without)
      throws SQLException {
    var columns = new ArrayList<String>();
    try (var rows =
        database
            .createStatement()
            .executeQuery("SELECT name FROM pragma_table_info('%s')".formatted(table))) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    columns.removeAll(without);
    var others = columns.isEmpty() ? "" : ", " + String.join(", ", columns);
    try (var statement = database.createStatement()) {
      statement.execute(
          """
          WITH RECURSIVE copies (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < %d)
          INSERT INTO %s (%s%s) SELECT %s%s FROM %s, copies
          WHERE %s = (SELECT key FROM letter WHERE id = 'CM20-0000003')
          """
              .formatted(
                  COPIES, table, String.join(", ", without), others, changed, others, table, key));
    }
  }

  @Test
  void leavesTheOldTablesOrTheNewOnesAndTheNextImportEndsIt() throws Exception {
    while (!kills.enough()) {
      Copies.replace(folder.resolve("older"), repository.folder());
      try (var child = Child.start("import", "--data", repository.folder(), letter)) {
        child.await(() -> Files.exists(repository.folder().resolve("rationale.db-wal")));
        kills.pause(1_000);
        child.kill();
      }
      kills.note(repository);
      kills.met("with tables of version " + version());
      assertThat(run("stats", "--data", repository.folder()).said())
          .as(kills.where())
          .containsAnyOf("any import brings it up to date", "letters");
      var next = run("import", "--data", repository.folder(), letter);
      assertThat(next.exitCode()).as(kills.where() + next.said()).isZero();
      assertThat(Survivors.found(repository, kills.where())).hasSize(LETTERS + 1);
      Survivors.verify(repository, kills.where());
    }
  }

  private String version() throws SQLException {
    try (var database = open();
        var rows =
            database
                .createStatement()
                .executeQuery("SELECT max(version) FROM flyway_schema_history WHERE success")) {
      return rows.getString(1);
    }
  }
}
