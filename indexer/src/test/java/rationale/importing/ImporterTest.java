package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.extract.LetterParser;
import rationale.extract.Unreadable;
import rationale.store.DecisionStore;
import rationale.store.ImportCounts;
import rationale.store.Repository;
import rationale.store.RepositoryBusy;
import rationale.store.RepositoryLock;
import rationale.store.UnreadableFile;

class ImporterTest {
  @TempDir Path folder;
  private final List<ImportProgress> progress = new ArrayList<>();
  private final List<Long> replays = new ArrayList<>();
  private Path letters = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    letters = Files.createDirectory(folder.resolve("letters"));
  }

  private Repository repository() {
    return Repository.at(folder.resolve("repository"));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(letters.resolve(name), content);
  }

  private ImportReport run() {
    var importer =
        new Importer(
            repository(),
            TinyLetters::parse,
            store -> replays.add(store.revision()),
            Duration.ofMillis(500));
    return importer.run(List.of(letters), "import letters", progress::add);
  }

  @Test
  void importsInBatchesAndTellsHowFarItIs() throws IOException {
    for (int i = 0; i < 450; i++) {
      write("letter%03d.txt".formatted(i), "request " + i);
    }

    var report = run();

    assertThat(report).isEqualTo(new ImportReport(450, 0, 0, List.of(), List.of()));
    assertThat(report.complete()).isTrue();
    assertThat(progress)
        .extracting(ImportProgress::done, ImportProgress::total)
        .containsExactly(
            tuple(200L, 450L), tuple(400L, 450L), tuple(450L, 450L), tuple(450L, 450L));
    assertThat(replays).hasSize(5).startsWith(0L).isSorted().endsWith(3L, 3L);
    try (var store = DecisionStore.openReadOnly(repository().database())) {
      var ids = new ArrayList<String>();
      store.forEachLetterSince(0, 100, batch -> batch.forEach(each -> ids.add(each.letter().id())));
      assertThat(ids).hasSize(450).isSorted();
      assertThat(store.runs())
          .singleElement()
          .satisfies(run -> assertThat(run.counts()).isEqualTo(new ImportCounts(450, 0, 0, 0)));
    }
  }

  @Test
  void aBatchIsSmallWhereLittleFilesHoldMuchText() throws IOException {
    for (int i = 0; i < 60; i++) {
      write("letter%02d.txt".formatted(i), "request " + i);
    }
    var much = "x".repeat(4_000_000);

    new Importer(repository(), file -> TinyLetters.parse(file, much), _ -> {})
        .run(List.of(letters), "import letters", progress::add);

    assertThat(progress).last().extracting(ImportProgress::done).isEqualTo(60L);
    assertThat(progress).allSatisfy(batch -> assertThat(batch.files()).hasSizeLessThan(20));
  }

  @Test
  void importingAgainChangesNothingButLetsTheIndexCatchUp() throws IOException {
    write("a.txt", "a");
    write("b.txt", "b");
    run();
    write("b.txt", "changed");
    replays.clear();

    assertThat(run()).isEqualTo(new ImportReport(0, 1, 1, List.of(), List.of()));
    assertThat(run()).isEqualTo(new ImportReport(0, 0, 2, List.of(), List.of()));
    assertThat(replays).containsExactly(1L, 2L, 2L, 2L, 2L);
  }

  @Test
  void goesOnAfterFilesThatCannotBeRead() throws IOException {
    write("a.txt", "unreadable");
    write("b.txt", "bug");
    write("c.txt", "deep");
    write("d.txt", "endless");
    write("e.txt", "endless");
    write("f.txt", "a good one");
    Files.write(letters.resolve("g.zip"), new byte[9]);

    var report =
        new Importer(repository(), TinyLetters::parse, store -> {}, Duration.ofMillis(500))
            .run(
                List.of(letters, letters.resolve("g.zip"), folder.resolve("missing")),
                "import",
                progress::add);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.complete()).isFalse();
    assertThat(report.unreadable())
        .extracting(Unreadable::source)
        .containsExactly("a.txt", "b.txt", "c.txt", "d.txt", "e.txt");
    assertThat(report.unreadable().get(0).reason()).isEqualTo("It is no letter.");
    assertThat(report.unreadable().get(1).reason()).contains("a bug");
    assertThat(report.unreadable().get(3).reason()).contains("longer than");
    assertThat(report.problems()).extracting(Problem::reason).hasSize(2);
    try (var store = DecisionStore.openReadOnly(repository().database())) {
      assertThat(store.unreadable(name -> false))
          .extracting(UnreadableFile::source)
          .containsExactly("a.txt", "b.txt", "c.txt", "d.txt", "e.txt");
      assertThat(store.find("f")).isPresent();
    }
  }

  @Test
  void keepsTheLettersOfOneFileAndChangesNothingTheSecondTime() throws IOException {
    var samples = Path.of("../data/letters");
    write(
        "bundle.txt",
        Files.readString(samples.resolve("CM19-0900028.txt"))
            + "\n\f"
            + Files.readString(samples.resolve("psychology-upheld-therapy-overturned.txt"))
            + "\n\fCase Number: CM20-0900099 Date Assigned: 1/1/2020 Decision Date: 2/2/2020");
    var importer = new Importer(repository(), new LetterParser()::parse, store -> {});

    var first = importer.run(List.of(letters), "import", progress::add);
    assertThat(first.added()).isEqualTo(2);
    assertThat(first.unreadable()).isEmpty();
    assertThat(first.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("on pages 5-5"));
    var second = importer.run(List.of(letters), "import", progress::add);
    assertThat(second.added() + second.changed()).isZero();
    assertThat(second.unchanged()).isEqualTo(2);
    try (var store = DecisionStore.openReadOnly(repository().database())) {
      assertThat(store.revision()).isEqualTo(1);
      assertThat(store.find("CM19-0900028")).isPresent();
      assertThat(store.find("bundle-2")).isPresent();
      assertThat(store.original("bundle-2").orElseThrow())
          .isEqualTo(store.original("CM19-0900028").orElseThrow());
    }
  }

  @Test
  void waitsForNoOneWhenTheRepositoryIsTaken() throws IOException {
    write("a.txt", "a");
    try (var _ = RepositoryLock.acquire(repository(), "reindex")) {
      assertThatExceptionOfType(RepositoryBusy.class)
          .isThrownBy(this::run)
          .withMessageContaining("reindex");
    }
    assertThat(run().added()).isEqualTo(1);
  }
}
