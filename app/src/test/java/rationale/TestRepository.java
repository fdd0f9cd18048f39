package rationale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rationale.extract.LetterParser;
import rationale.importing.ImportReport;
import rationale.importing.Importer;
import rationale.importing.IndexSync;
import rationale.store.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Repositories filled for tests the way the program fills them. */
public final class TestRepository {
  public static final Path SAMPLES = Path.of("../data/letters");

  /** The sample letters, and their disputed items, as the JSON beside them counts. */
  public static final int LETTERS = expected().size();

  public static final int ITEMS =
      expected().stream().mapToInt(each -> each.get("items").size()).sum();

  private TestRepository() {}

  public static JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  /** What each sample letter must be read as. */
  public static List<JsonNode> expected() {
    var json = JsonMapper.builder().build();
    try (var files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> json.readTree(file.toFile()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
