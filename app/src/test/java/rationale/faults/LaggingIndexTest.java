package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** An index that lags behind its database and cannot be brought up to it. */
class LaggingIndexTest {
  @TempDir private Path folder;

  @Test
  void isServedAsItIsAndTheServerSaysWhy() throws Exception {
    var repository = Repository.at(folder.resolve("repository"));
    var letters = new Letters();
    var first = letters.write(folder.resolve("first"), 0, 10, 0);
    var second = letters.write(folder.resolve("second"), 10, 20, 0);
    assertThat(run("import", "--data", repository.folder(), first).exitCode()).isZero();
    Copies.copy(repository.index(), folder.resolve("index-before"));
    assertThat(run("import", "--data", repository.folder(), second).exitCode()).isZero();
    Copies.replace(folder.resolve("index-before"), repository.index());
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + repository.database());
        var statement = connection.createStatement()) {
      statement.execute("UPDATE packed_letter SET content = zeroblob(20) WHERE letter > 10");
    }
    try (var serving = Child.start("serve", "--port", 0, "--data", repository.folder())) {
      assertThat(serving.await(() -> serving.said("Rationale serves")))
          .as(serving.errors())
          .isTrue();
      assertThat(serving.lines()).anyMatch(line -> line.contains("of 10 letters"));
      assertThat(serving.errors()).contains("The index cannot be mended");
    }
  }
}
