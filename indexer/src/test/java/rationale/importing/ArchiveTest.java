package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;
  private final Map<String, String> read = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Path zip(Charset names, String... namesAndContents) throws IOException {
    var file = folder.resolve("letters.ZIP");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path zip(String... namesAndContents) throws IOException {
    return zip(StandardCharsets.UTF_8, namesAndContents);
  }

  private long find(Path archive, ArchiveLimits limits) {
    var found = SourceFiles.at(List.of(archive), limits);
    found.forEach(
        file -> read.put(file.name(), new String(file.bytes(), StandardCharsets.UTF_8)),
        problems::add);
    return found.count();
  }

  private long find(Path archive) {
    return find(archive, ArchiveLimits.USUAL);
  }

  @Test
  void readsTheLettersInItsFolders() throws IOException {
    var archive =
        zip(
            "2019/b.txt", "B",
            "a.PDF", "A",
            "2019/readme.md", "no",
            ".hidden.txt", "no",
            "__MACOSX/2019/._b.txt", "no",
            "folder.txt/", "");

    assertThat(find(archive)).isEqualTo(2);
    assertThat(read).containsExactly(Map.entry("b.txt", "B"), Map.entry("a.PDF", "A"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aNameLongerThanAnyFilesKeepsNoOtherOut() throws IOException {
    find(zip("1".repeat(40_000) + ".txt", "A", "b.txt", "B"));

    assertThat(read).containsOnlyKeys("b.txt");
    assertThat(problems).singleElement().extracting(Problem::reason).asString().contains("255");
    assertThat(problems.getFirst().source()).hasSizeLessThan(600);
  }

  @Test
  void keepsOnlyTheLastPartOfAName() throws IOException {
    find(zip("../../etc/a.txt", "A", "C:\\letters\\b\u0007.txt", "B"));

    assertThat(read).containsOnlyKeys("a.txt", "b.txt");
  }

  @Test
  void readsNamesInAnOlderCharacterSet() throws IOException {
    find(zip(StandardCharsets.ISO_8859_1, "Müller.txt", "M"));

    assertThat(read).containsOnlyKeys("Müller.txt");
  }

  @Test
  void saysThatItHoldsNoLetter() throws IOException {
    find(zip("readme.md", "no"));

    assertThat(problems)
        .singleElement()
        .isEqualTo(
            new Problem(
                folder.resolve("letters.ZIP").toString(),
                "The archive holds no .pdf or .txt file."));
  }

  @Test
  void saysThatItIsDamaged() throws IOException {
    var archive = zip("a.txt", "A".repeat(500));
    var bytes = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length - 30));

    assertThat(find(archive)).isZero();
    assertThat(problems).singleElement().extracting(Problem::reason).asString().contains("damaged");
  }

  @Test
  void goesOnAfterADamagedEntry() throws IOException {
    var archive = zip("a.txt", "some words, not too few", "b.txt", "B");
    var bytes = Files.readAllBytes(archive);
    bytes[38] ^= 0x55; // inside the data of the first entry
    Files.write(archive, bytes);

    find(archive);

    assertThat(read).containsOnlyKeys("b.txt");
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.source()).endsWith("letters.ZIP!a.txt");
          assertThat(problem.reason()).startsWith("It is damaged: ");
        });
  }

  @Test
  void refusesAnEntryThatIsTooLargeAndGoesOn() throws IOException {
    find(zip("a.txt", "12345678901", "b.txt", "1234567890"), new ArchiveLimits(9, 10, 1000, 100));

    assertThat(read).containsOnlyKeys("b.txt");
    assertThat(problems).singleElement().extracting(Problem::reason).asString().contains("large");
  }

  @Test
  void refusesAnEntryThatUnfoldsBeyondReason() throws IOException {
    find(
        zip("bomb.txt", "0".repeat(3 << 20), "b.txt", "B"),
        new ArchiveLimits(9, 64 << 20, 1L << 30, 100));

    assertThat(read).containsOnlyKeys("b.txt");
    assertThat(problems).hasSize(1);
  }

  @Test
  void stopsWhereAllEntriesTogetherAreTooLarge() throws IOException {
    var archive = zip("a.txt", "12345", "b.txt", "12345", "c.txt", "1", "d.txt", "1");

    find(archive, new ArchiveLimits(9, 10, 10, 100));

    assertThat(read).containsOnlyKeys("a.txt", "b.txt");
    assertThat(problems)
        .singleElement()
        .extracting(Problem::reason)
        .asString()
        .contains("too much");
  }

  @Test
  void refusesAnArchiveOfTooManyEntries() throws IOException {
    assertThat(find(zip("a.txt", "A", "b.txt", "B"), new ArchiveLimits(1, 10, 10, 100))).isZero();
    assertThat(read).isEmpty();
    assertThat(problems)
        .singleElement()
        .extracting(Problem::reason)
        .asString()
        .contains("more than 1");
  }
}
