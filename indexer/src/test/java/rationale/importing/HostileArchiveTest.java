package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that say of themselves what is not so. */
class HostileArchiveTest {
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int FLAGS = 8;
  private static final int COMPRESSED = 20;
  private static final int SIZE = 24;
  private static final int ATTRIBUTES = 38;
  private static final int PLACE = 42;
  private static final int NAME = 46;

  @TempDir private Path folder;
  private final List<String> read = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private static byte[] zip(String... namesAndContents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toByteArray();
  }

  /** Where the directory of an archive speaks of its entries. */
  private static List<Integer> directory(ByteBuffer zip) {
    var places = new ArrayList<Integer>();
    for (int at = 0; at + NAME < zip.limit(); at++) {
      if (zip.getInt(at) == DIRECTORY_ENTRY) {
        places.add(at);
      }
    }
    return places;
  }

  /** The archive with {@code value} in the directory at {@code field} of entry {@code nth}. */
  private static byte[] saying(byte[] zip, int nth, int field, int value) {
    var bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(directory(bytes).get(nth) + field, value);
    return bytes.array();
  }

  private void find(byte[] archive, ArchiveLimits limits) throws IOException {
    read.clear();
    problems.clear();
    var file = Files.write(folder.resolve("letters.zip"), archive);
    SourceFiles.at(List.of(file), limits)
        .forEach(
            found ->
                read.add(found.name() + "=" + new String(found.bytes(), StandardCharsets.US_ASCII)),
            problem -> problems.add(problem.reason()));
  }

  private void find(byte[] archive) throws IOException {
    find(archive, ArchiveLimits.USUAL);
  }

  @Test
  void anArchiveInAnArchiveIsNotOpenedWhateverItIsCalled() throws IOException {
    var inner = new String(zip("b.txt", "B"), StandardCharsets.ISO_8859_1);
    find(zip("a.txt", "A", "inner.zip", inner, "inner.jar", inner));
    assertThat(read).containsExactly("a.txt=A");
    find(zip("inner.txt", inner));
    assertThat(read).singleElement().asString().startsWith("inner.txt=PK");
  }

  @Test
  void aSizeThatIsNotSoMakesNoOtherContentAndTakesNoMemory() throws IOException {
    var zip = zip("a.txt", "some words, not too few", "b.txt", "B");
    for (int field : List.of(SIZE, COMPRESSED)) {
      for (int size : List.of(0, 3, 0x7FFF_FFFF, 0xFFFF_FFFE)) {
        find(saying(zip, 0, field, size));
        assertThat(read).isSubsetOf("a.txt=some words, not too few", "b.txt=B");
        assertThat(read.size() + problems.size()).as("size %d", size).isPositive();
      }
    }
  }

  @Test
  void entriesThatShareTheirContentCountEachTime() throws IOException {
    var zip = zip("a.txt", "12345", "b.txt", "12345", "c.txt", "12345");
    for (int nth : List.of(1, 2)) {
      zip = saying(zip, nth, PLACE, 0);
    }
    find(zip, new ArchiveLimits(9, 10, 12, 100));
    assertThat(read).containsExactly("a.txt=12345", "b.txt=12345");
    assertThat(problems).singleElement().asString().contains("too much");
  }

  @Test
  void twoEntriesOfOneNameAreNeverTakenForEachOther() throws IOException {
    var zip = ByteBuffer.wrap(zip("a.txt", "first", "b.txt", "second"));
    zip.order(ByteOrder.LITTLE_ENDIAN);
    zip.put(directory(zip).get(1) + NAME, (byte) 'a');
    find(zip.array());
    assertThat(read).isSubsetOf("a.txt=first", "a.txt=second").doesNotHaveDuplicates();
    assertThat(read.size() + problems.size()).isEqualTo(2);
  }

  @Test
  void namesThatLeadOutAndNamesOfDevicesAreOnlyNames() throws IOException {
    find(
        zip(
            "/etc/a.txt", "A",
            "..\\..\\b.txt", "B",
            "\\\\server\\share\\c.txt", "C",
            "x/../../../d.txt", "D",
            "dev/NUL.txt", "E",
            "f\u009b31m\u202e\r\n.txt", "F"));
    assertThat(read)
        .containsExactly("a.txt=A", "b.txt=B", "c.txt=C", "d.txt=D", "NUL.txt=E", "f31m.txt=F");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("letters.zip"));
    }
  }

  @Test
  void aLinkIsReadAsTheTextThatItIs() throws IOException {
    find(saying(zip("link.txt", "/etc/passwd"), 0, ATTRIBUTES, 0120777 << 16));
    assertThat(read).containsExactly("link.txt=/etc/passwd");
  }

  @Test
  void anEncryptedEntryIsTold() throws IOException {
    var bytes = ByteBuffer.wrap(zip("a.txt", "A")).order(ByteOrder.LITTLE_ENDIAN);
    var flags = directory(bytes).getFirst() + FLAGS;
    bytes.putShort(flags, (short) (bytes.getShort(flags) | 1));
    find(bytes.array());
    assertThat(read).isEmpty();
    assertThat(problems).singleElement().asString().contains("encrypted");
  }
}
