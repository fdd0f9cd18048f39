package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.letter.SourceFile;

class SourceFilesTest {
  @TempDir Path folder;
  private final List<String> names = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Path write(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private long find(Path... paths) {
    var found = SourceFiles.at(List.of(paths));
    found.forEach((SourceFile file) -> names.add(file.name()), problems::add);
    return found.count();
  }

  @Test
  void walksFoldersInOrderAndSkipsWhatIsHiddenOrOfAnotherKind() throws IOException {
    write("b/2.txt");
    write("b/1.PDF");
    write("a/deep/er/3.txt");
    write("a/notes.docx");
    write("a/.hidden.txt");
    write(".git/4.txt");

    assertThat(find(folder)).isEqualTo(3);
    assertThat(names).containsExactly("3.txt", "1.PDF", "2.txt");
    assertThat(problems).isEmpty();
  }

  @Test
  void takesAFileThatIsNamedWhateverItsEnding() throws IOException {
    assertThat(find(write("letter.md"), write(".letter"))).isEqualTo(2);
    assertThat(names).containsExactly("letter.md", ".letter");
  }

  @Test
  void takesAFileNamedTwiceOnce() throws IOException {
    var file = write("a.txt");

    assertThat(find(file, folder, file.resolveSibling("./a.txt"))).isEqualTo(1);
  }

  @Test
  void doesNotLoseItselfInLinks() throws IOException {
    write("a/1.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/gone.txt"), folder.resolve("nowhere"));
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));

    assertThat(find(link)).isEqualTo(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void saysWhatIsMissingEmptyOrNoFileAndGoesOn() throws IOException {
    var missing = folder.resolve("missing");
    var empty = Files.createDirectory(folder.resolve("empty"));

    find(missing, empty, Path.of("/dev/null"), write("x/1.txt"));

    assertThat(names).containsExactly("1.txt");
    assertThat(problems)
        .containsExactly(
            new Problem(missing.toString(), "There is no such file or folder."),
            new Problem(empty.toString(), "The folder holds no .pdf or .txt file."),
            new Problem("/dev/null", "It is neither a file nor a folder."));
  }

  @Test
  void saysWhatVanishedMeanwhile() throws IOException {
    var file = write("1.txt");
    var found = SourceFiles.at(List.of(file));
    Files.delete(file);

    found.forEach(read -> names.add(read.name()), problems::add);

    assertThat(problems)
        .containsExactly(new Problem(file.toString(), "It cannot be read: it is no longer there."));
  }

  @Test
  void refusesAFileTooLargeForALetter() throws IOException {
    var file = write("large.txt");
    try (var large = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      large.position(SourceFiles.LARGEST).write(ByteBuffer.wrap(new byte[1]));
    }

    find(file);

    assertThat(names).isEmpty();
    assertThat(problems).singleElement().extracting(Problem::reason).asString().contains("64 MB");
  }
}
