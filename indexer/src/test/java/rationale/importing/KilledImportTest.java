package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;
import rationale.store.ImportRun;
import rationale.store.Repository;

class KilledImportTest {
  @TempDir Path folder;

  /** Imports a folder into a repository and prints how far it is, in a process of its own. */
  public static void main(String[] arguments) {
    var repository = Repository.at(Path.of(arguments[1]));
    new Importer(repository, TinyLetters::parse, new IndexSync(repository.index()))
        .run(
            List.of(Path.of(arguments[0])),
            "import",
            progress -> {
              System.out.println(progress.done());
              System.out.flush();
            });
  }

  private Process start(Path letters, Path repository) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classes,
            KilledImportTest.class.getName(),
            letters.toString(),
            repository.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void losesNothingThatItHadReportedAndTheNextOneEndsIt() throws Exception {
    var letters = Files.createDirectory(folder.resolve("letters"));
    for (int i = 0; i < 2000; i++) {
      Files.writeString(letters.resolve("letter%04d.txt".formatted(i)), "request " + i);
    }
    var repository = Repository.at(folder.resolve("repository"));
    var importing = start(letters, repository.folder());
    var lines = importing.inputReader();
    lines.readLine();
    long reported = Long.parseLong(lines.readLine());

    importing.destroyForcibly().waitFor();

    try (var store = DecisionStore.openReadOnly(repository.database())) {
      assertThat(store.letterCount()).isBetween(reported, 1999L);
      assertThat(store.letterCount() % 200).isZero();
      assertThat(store.check()).isEmpty();
      assertThat(store.runs()).singleElement().extracting(ImportRun::finished).isNull();
    }
    var report =
        new Importer(repository, TinyLetters::parse, new IndexSync(repository.index()))
            .run(List.of(letters), "import", progress -> {});
    assertThat(report.added() + report.unchanged()).isEqualTo(2000);
    assertThat(report.unchanged()).isGreaterThanOrEqualTo(reported);
    try (var search = DecisionSearch.open(repository.index())) {
      assertThat(search.count(SearchRequest.ALL)).isEqualTo(2000);
    }
  }
}
