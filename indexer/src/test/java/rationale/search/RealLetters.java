package rationale.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rationale.extract.LetterParser;
import rationale.extract.Parsed;
import rationale.letter.SourceFile;
import rationale.model.Letter;

/** The real letters that a checkout may have beside it. */
final class RealLetters {
  static final Path FOLDER = Path.of("../../shared/letters");

  private RealLetters() {}

  static List<Letter> read() throws IOException {
    var parser = new LetterParser();
    var letters = new ArrayList<Letter>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.sorted().toList()) {
        var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        if (parser.parse(source).getFirst() instanceof Parsed(var letter, _)) {
          letters.add(letter);
        }
      }
    }
    return letters;
  }
}
