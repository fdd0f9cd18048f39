package rationale.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;
import rationale.store.StoreException;
import rationale.web.TestServer;

/**
 * Whatever is broken of the database: every command says so, and what is whole can be taken out.
 */
class DamagedDatabaseTest {
  private static final int LETTERS = 60;
  private static final List<Object[]> COMMANDS =
      List.of(
          new Object[] {"stats"},
          new Object[] {"search", "--limit", "1"},
          new Object[] {"reindex"},
          new Object[] {"verify"});

  @TempDir private Path folder;
  private Repository repository;
  private Path letters;

  @BeforeEach
  void fill() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    letters = new Letters().write(folder.resolve("letters"), 0, LETTERS, 0);
    assertThat(run("import", "--data", repository.folder(), letters).exitCode()).isZero();
    Copies.copy(repository.folder(), folder.resolve("whole"));
  }

  /** A page of each part of the database that has one of that kind. */
  private record Place(String part, String kind, long page, int bytes) {}

  private List<Place> places() throws SQLException {
    var places = new ArrayList<Place>();
    try (var database = DriverManager.getConnection("jdbc:sqlite:" + repository.database());
        var rows =
            database
                .createStatement()
                .executeQuery(
                    "SELECT name, pagetype, max(pageno) AS page, pgsize FROM dbstat GROUP BY 1, 2")) {
      while (rows.next()) {
        places.add(
            new Place(
                rows.getString("name"),
                rows.getString("pagetype"),
                rows.getLong("page"),
                rows.getInt("pgsize")));
      }
    }
    assertThat(places).hasSizeGreaterThan(15);
    return places;
  }

  private void overwrite(Place place) throws IOException {
    try (var file = new RandomAccessFile(repository.database().toFile(), "rw")) {
      file.seek((place.page() - 1) * place.bytes());
      file.write("the disk has lost what was here ".repeat(place.bytes() / 32).getBytes(UTF_8));
    }
  }

  @TestFactory
  Stream<DynamicTest> anyPageOverwritten() throws SQLException {
    var all = places();
    // some of them in each build, all with a number of kills
    int step = Kills.MANY ? 1 : 7;
    return IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .mapToObj(all::get)
        .map(place ->
            DynamicTest.dynamicTest(
                place.part() + ", " + place.kind(),
                () -> {
                  Copies.replace(folder.resolve("whole"), repository.folder());
                  overwrite(place);
                  everyCommandAnswers();
                  aServerAnswersOrSaysSo();
                  assertThat(run("verify", "--data", repository.folder()).exitCode()).isOne();
                  takeOut();
                }));
  }

  private void everyCommandAnswers() {
    for (var command : COMMANDS) {
      var arguments = new ArrayList<Object>(List.of(command));
      arguments.add("--data");
      arguments.add(repository.folder());
      var ran = run(arguments.toArray());
      assertThat(ran.exitCode()).as(ran.said()).isIn(0, 1);
      assertThat(ran.said()).doesNotContain("fault in the program");
      if (ran.exitCode() == 1) {
        assertThat(ran.said()).as(arguments.toString()).containsIgnoringCase("damaged");
      }
    }
  }

  private void aServerAnswersOrSaysSo() throws IOException {
    var letter = new Letters().id(LETTERS - 1);
    try (var server = new TestServer(repository)) {
      for (var path :
          List.of("/search", "/letters/" + letter, "/letters/" + letter + "/original", "/about")) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 500);
        if (answer.statusCode() == 500) {
          assertThat(answer.body()).as(path).contains("Not readable", "rationale verify");
        }
      }
      assertThat(server.get("/search").statusCode()).isEqualTo(200);
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
    } catch (StoreException damaged) {
      assertThat(damaged).hasMessageContaining("damaged");
    }
  }

  /** What can be read is imported anew, and what cannot is named, by its file or its letter. */
  private void takeOut() throws IOException {
    var rescued = folder.resolve("rescued");
    var fresh = folder.resolve("fresh");
    var salvaged = run("salvage", "--data", repository.folder(), rescued);
    assertThat(salvaged.said()).doesNotContain("fault in the program");
    if (Files.exists(rescued)) {
      assertThat(run("import", "--data", fresh, rescued).exitCode()).isZero();
      var found = Survivors.found(Repository.at(fresh), "salvaged");
      long lost = salvaged.err().lines().count();
      assertThat(found.size() + lost).as(salvaged.said()).isGreaterThanOrEqualTo(LETTERS);
      Copies.delete(fresh);
      Copies.delete(rescued);
    } else {
      assertThat(salvaged.said())
          .containsPattern("Restore a backup|Wrote 0 files .* 60 files cannot be read");
    }
  }

  @Test
  void aTruncatedDatabaseIsTold() throws IOException {
    for (int part : List.of(1, 2, 3)) {
      Copies.replace(folder.resolve("whole"), repository.folder());
      try (var file = new RandomAccessFile(repository.database().toFile(), "rw")) {
        file.setLength(file.length() * part / 4);
      }
      everyCommandAnswers();
      assertThat(run("verify", "--data", repository.folder()).exitCode()).isOne();
      takeOut();
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsTold() throws IOException {
    Files.writeString(repository.database(), "no database");
    for (var command : List.of("stats", "verify", "reindex", "serve")) {
      var ran = run(command, "--data", repository.folder());
      assertThat(ran.exitCode()).as(command).isOne();
      assertThat(ran.err()).as(command).contains("is not a database");
    }
    assertThat(Survivors.found(repository, "the index serves")).hasSize(LETTERS);
  }

  @Test
  void aBackupInItsPlaceRepairsIt() throws IOException {
    var copy = folder.resolve("copy.db");
    assertThat(run("backup", "--data", repository.folder(), copy).exitCode()).isZero();
    var before = run("stats", "--data", repository.folder()).out();
    Files.write(repository.database(), new byte[4096]);
    Files.move(copy, repository.database(), REPLACE_EXISTING);
    assertThat(run("stats", "--data", repository.folder()).out()).isEqualTo(before);
    Survivors.verify(repository, "restored");
  }
}
