package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** A repository that a later version of this program has written. */
class NewerDatabaseTest {
  @TempDir private Path folder;
  private Repository repository;
  private Path letters;

  @BeforeEach
  void fill() throws IOException, SQLException {
    repository = Repository.at(folder.resolve("repository"));
    letters = new Letters().write(folder.resolve("letters"), 0, 3, 0);
    assertThat(run("import", "--data", repository.folder(), letters).exitCode()).isZero();
    try (var database = DriverManager.getConnection("jdbc:sqlite:" + repository.database());
        var statement = database.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum,"
              + " installed_by, installed_on, 0, 1 FROM flyway_schema_history LIMIT 1");
    }
  }

  @Test
  void everyCommandThatReadsOrWritesItSaysSoInOneSentence() {
    var commands =
        List.of(
            List.of("serve", "--port", 0),
            List.of("import", letters),
            List.of("stats"),
            List.of("verify"),
            List.of("verify", "--quick"),
            List.of("reindex"),
            List.of("backup", folder.resolve("copy.db")),
            List.of("salvage", folder.resolve("rescued")));
    for (var command : commands) {
      var arguments = new ArrayList<Object>(command);
      arguments.add("--data");
      arguments.add(repository.folder());
      var ran = run(arguments.toArray());
      assertThat(ran.exitCode()).as(command.toString()).isOne();
      assertThat(ran.err())
          .as(command.toString())
          .endsWith("(tables 99, known 4): update Rationale\n")
          .hasLineCount(1);
      assertThat(ran.out()).isEmpty();
    }
    assertThat(folder.resolve("copy.db")).doesNotExist();
    assertThat(folder.resolve("rescued")).doesNotExist();
  }

  @Test
  void whatNeedsOnlyTheIndexGoesOn() {
    var table = folder.resolve("all.csv");
    for (var ran :
        List.of(
            run("search", "--data", repository.folder()),
            run("export", "--output", table, "--data", repository.folder()))) {
      assertThat(ran.exitCode()).as(ran.said()).isZero();
    }
    assertThat(table).isNotEmptyFile();
  }
}
