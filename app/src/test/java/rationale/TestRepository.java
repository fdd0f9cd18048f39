package rationale;

import java.nio.file.Path;
import java.util.List;
import rationale.extract.LetterParser;
import rationale.importing.ImportReport;
import rationale.importing.Importer;
import rationale.importing.IndexSync;
import rationale.store.Repository;

/** Repositories filled for tests the way the program fills them. */
public final class TestRepository {
  public static final Path SAMPLES = Path.of("../data/letters");

  private TestRepository() {}

  /** A repository in {@code folder} that holds the sample letters. */
  public static Repository ofSamples(Path folder) {
    var repository = Repository.at(folder);
    importInto(repository, SAMPLES);
    return repository;
  }

  public static ImportReport importInto(Repository repository, Path... paths) {
    return new Importer(repository, new LetterParser()::parse, new IndexSync(repository.index()))
        .run(List.of(paths), "test", _ -> {});
  }
}
