package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.TestRepository;
import rationale.store.Repository;
import rationale.store.RepositoryLock;

/** The commands as a user runs them, with good input and bad. */
class CommandsTest {
  private static final Path SAMPLES = TestRepository.SAMPLES;
  private static final String ALL =
      TestRepository.ITEMS + " decisions of " + TestRepository.LETTERS + " letters";

  @TempDir private Path folder;

  private Path data() {
    return folder.resolve("repository");
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void importsOnceAndThenFindsNothingNew() {
    var first = run("import", "--data", data(), SAMPLES);
    var second = run("import", "--data", data(), SAMPLES);
    assertThat(first.out())
        .contains(TestRepository.LETTERS + " new, 0 changed, 0 unchanged, 0 unreadable");
    assertThat(second.out())
        .contains("0 new, 0 changed, " + TestRepository.LETTERS + " unchanged, 0 unreadable");
    assertThat(first.exitCode()).isZero();
    assertThat(run("verify", "--data", data()).out()).contains("Sound: " + ALL);
  }

  @Test
  void searchesItemByItem() {
    run("import", "--data", data(), SAMPLES);
    var json =
        run(
            "search",
            "--data",
            data(),
            "--format",
            "json",
            "--outcome",
            "overturned",
            "physical",
            "therapy");
    assertThat(json.exitCode()).as(json.err()).isZero();
    assertThat(json.out())
        .startsWith("{\"total\":")
        .contains("\"id\":\"psychology-upheld-therapy-overturned#2\"")
        .doesNotContain("psychology-upheld-therapy-overturned#1");
    assertThat(run("search", "--data", data(), "--not-outcome", "overturned").out())
        .contains(" decisions in ")
        .doesNotContain("Overturned");
    assertThat(run("search", "--data", data(), "--limit", "1", "acupuncture").out().lines())
        .hasSize(2);
    var within = run("search", "--data", data(), "--within", "psychology", "--within", "therapy");
    assertThat(within.out()).contains("psychology-upheld-therapy-overturned");
    assertThat(within.out().lines().count())
        .isLessThan(run("search", "--data", data(), "--within", "therapy").out().lines().count());
  }

  @Test
  void aWordThatNoDecisionHasIsCorrectedOnStandardError() {
    run("import", "--data", data(), SAMPLES);
    var meant = run("search", "--data", data(), "--format", "json", "naproxen");
    var typed = run("search", "--data", data(), "--format", "json", "naproxin");
    assertThat(typed.out()).isEqualTo(meant.out());
    assertThat(meant.err()).isEmpty();
    assertThat(typed.err())
        .contains("No decision has “naproxin”. Searched for naproxen instead; --exact");
    assertThat(run("search", "--data", data(), "naproxin", "AND", "pain").err())
        .containsPattern(
            "No decision has “naproxin”. Did you mean naproxen AND pain \\(\\d+ decisions?\\)\\?");
  }

  @Test
  void listsDecisionsLikeOne() {
    run("import", "--data", data(), SAMPLES);
    var item = "psychology-upheld-therapy-overturned#2";
    var table = run("similar", "--data", data(), item, "--limit", "2");
    assertThat(table.exitCode()).as(table.err()).isZero();
    assertThat(table.out())
        .contains("Same outcome, Overturned", "Opposite outcome, Upheld")
        .doesNotContain(item);
    var json = run("similar", "--data", data(), item, "--format", "json");
    assertThat(TestRepository.json(json.out()).get("opposite").get("items"))
        .isNotEmpty()
        .allMatch(each -> each.get("decision").get("outcome").asString().equals("UPHELD"));
    assertThat(run("similar", "--data", data(), "nobody#1").exitCode()).isEqualTo(1);
    assertThat(run("similar", "--data", data(), item.replace("#2", "#9")).err())
        .contains("has no item 9; its last is 2.");
    assertThat(run("similar", "--data", data(), "therapy").exitCode()).isEqualTo(2);
  }

  @Test
  void statsShowCoverage() {
    run("import", "--data", data(), SAMPLES);
    assertThat(run("stats", "--data", data()).out())
        .contains(TestRepository.ITEMS + " decisions in " + TestRepository.LETTERS + " letters")
        .contains("Listed credentials (2015 on)")
        .contains("Unreadable files: 0");
  }

  @Test
  void reindexesAndBacksUp() {
    run("import", "--data", data(), SAMPLES);
    assertThat(run("reindex", "--data", data()).out()).contains("Indexed " + ALL);
    var copy = folder.resolve("copy/rationale.db");
    assertThat(run("backup", "--data", data(), copy).exitCode()).isZero();
    assertThat(run("backup", "--data", data(), copy).exitCode()).isEqualTo(1);
    assertThat(run("stats", "--data", folder.resolve("copy")).out())
        .isEqualTo(run("stats", "--data", data()).out());
  }

  @Test
  void parsePrintsALetterALineAndStoresNothing() throws IOException {
    var parsed =
        run("parse", SAMPLES.resolve("CM19-0900028.txt"), SAMPLES.resolve("CM13-0900023.pdf"));
    assertThat(parsed.exitCode()).isZero();
    assertThat(parsed.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"source\":\"CM"));
    assertThat(data()).doesNotExist();
  }

  @Test
  void oneBadFileAmongGoodOnesIsNamedAndTheRestIsDone() throws IOException {
    write("damaged.pdf", "%PDF-1.6 and then nothing".getBytes(StandardCharsets.US_ASCII));
    write("locked.pdf", pdf("secret"));
    write("scanned.pdf", pdf(""));
    write("list.txt", "milk, bread".getBytes(StandardCharsets.US_ASCII));
    write("empty.txt", new byte[0]);
    Files.copy(SAMPLES.resolve("CM19-0900028.txt"), folder.resolve("good.txt"));
    var ran = run("import", "--data", data(), folder);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out()).contains("1 new, 0 changed, 0 unchanged, 5 unreadable");
    assertThat(ran.err().lines())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("damaged.pdf: The PDF is damaged"))
        .anyMatch(line -> line.startsWith("locked.pdf: The PDF opens only with a password"))
        .anyMatch(line -> line.startsWith("scanned.pdf: The PDF holds pictures but no text"))
        .anyMatch(line -> line.startsWith("list.txt: The text is no determination letter"))
        .anyMatch(line -> line.startsWith("empty.txt: The file is empty"));
    assertThat(run("stats", "--data", data()).out()).contains("Unreadable files: 5");
  }

  @Test
  void aMissingPathAndAnEmptyFolderAreNamed() throws IOException {
    var empty = Files.createDirectory(folder.resolve("empty"));
    var ran = run("import", "--data", data(), folder.resolve("nowhere"), empty);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err())
        .contains("nowhere: There is no such file or folder.")
        .contains("empty: The folder holds no .pdf or .txt file.");
  }

  @Test
  void aTakenPortIsTold() throws IOException {
    run("import", "--data", data(), SAMPLES);
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var ran = run("serve", "--data", data(), "--port", taken.getLocalPort());
      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err().lines()).hasSize(1);
      assertThat(ran.err()).contains("Cannot listen on 127.0.0.1 port " + taken.getLocalPort());
    }
  }

  @Test
  void servingGoesOnWhileAnotherProcessWrites() throws IOException {
    run("import", "--data", data(), SAMPLES);
    try (var _ = RepositoryLock.acquire(Repository.at(data()), "import");
        var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      // it gets as far as the port, which is taken so that it ends
      assertThat(run("serve", "--data", data(), "--port", taken.getLocalPort()).err())
          .contains("Cannot listen");
      assertThat(run("import", "--data", data(), SAMPLES).err())
          .contains("is being written by \"import\"");
    }
  }

  @Test
  void aPortOrHostThatCannotBeIsTold() {
    run("import", "--data", data(), SAMPLES);
    assertThat(run("serve", "--data", data(), "--port", "99999").exitCode()).isEqualTo(2);
    assertThat(run("serve", "--data", data(), "--host", "no.such.host.invalid").err())
        .contains("knows no such host");
  }

  @Test
  void aRestoredBackupIsIndexedAnew() throws IOException {
    run("import", "--data", data(), SAMPLES.resolve("CM19-0900028.txt"));
    var copy = folder.resolve("copy.db");
    run("backup", "--data", data(), copy);
    run("import", "--data", data(), SAMPLES.resolve("CM20-0900033.txt"));
    Files.deleteIfExists(data().resolve("rationale.db-wal"));
    Files.deleteIfExists(data().resolve("rationale.db-shm"));
    Files.copy(copy, data().resolve("rationale.db"), StandardCopyOption.REPLACE_EXISTING);
    run("import", "--data", data(), SAMPLES.resolve("CM16-0900096.txt"));
    assertThat(run("search", "--data", data(), "--limit", "99").out())
        .contains("CM16-0900096#1")
        .doesNotContain("CM20-0900033");
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsTold() throws IOException {
    var file = write("file", new byte[] {1});
    var ran = run("import", "--data", file.resolve("repository"), SAMPLES);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains(file.toString());
  }

  @Test
  void aRepositoryThatIsNotThereIsTold() {
    for (var command : new String[] {"search", "stats", "verify"}) {
      var ran = run(command, "--data", data());
      assertThat(ran.exitCode()).as(command).isEqualTo(1);
      assertThat(ran.err().lines()).as(command).hasSize(1);
    }
  }

  @Test
  void whatIsNotUnderstoodEndsWithTwo() {
    assertThat(run("import").exitCode()).isEqualTo(2);
    assertThat(run("search", "--no-such-option").exitCode()).isEqualTo(2);
    assertThat(run("search", "--decided", "yesterday", "--data", data()).exitCode()).isEqualTo(2);
    assertThat(run("search", "--sort", "colour", "--data", data()).exitCode()).isEqualTo(2);
  }

  private static byte[] pdf(String password) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
