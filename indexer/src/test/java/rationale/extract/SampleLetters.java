package rationale.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rationale.letter.SourceFile;

/** The sample letters of {@code data/letters}. */
final class SampleLetters {
  static final Path FOLDER = Path.of("../data/letters");
  private static final LetterParser PARSER = new LetterParser();

  private SampleLetters() {}

  /** All of them, text and PDF, by name. */
  static List<Path> all() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|pdf)")).sorted().toList();
    }
  }

  static Parsed parse(Path file) {
    try {
      return parse(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Parsed parse(SourceFile source) {
    return parsed(PARSER.parse(source).getFirst());
  }

  /** The letters of a file, one as a rule. */
  static List<Parsed> parseAll(Path file) {
    try {
      var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
      return PARSER.parse(source).stream().map(SampleLetters::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parsed parsed(ParseResult result) {
    return switch (result) {
      case Parsed parsed -> parsed;
      case Unreadable(var name, var reason) -> throw new AssertionError(name + ": " + reason);
    };
  }

  static Parsed parse(String name) {
    return parse(FOLDER.resolve(name));
  }
}
