package rationale.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import rationale.extract.ParseResult;
import rationale.extract.Parsed;
import rationale.extract.Unreadable;
import rationale.letter.LetterText;
import rationale.letter.SourceFile;
import rationale.model.CaseDates;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.model.Reviewer;
import rationale.model.Template;
import rationale.model.Worker;

/** A parser of letters that are one word or two. */
final class TinyLetters {
  private TinyLetters() {}

  /** Takes a file's content for a request, but for four words. */
  static List<ParseResult> parse(SourceFile file) {
    return List.of(read(file));
  }

  /** The same, as if the file gave {@code text}. */
  static List<ParseResult> parse(SourceFile file, String text) {
    var content = new String(file.bytes(), StandardCharsets.UTF_8);
    return List.of(new Parsed(letter(file, content), new LetterText(text, List.of(0))));
  }

  private static ParseResult read(SourceFile file) {
    var content = new String(file.bytes(), StandardCharsets.UTF_8);
    return switch (content) {
      case "unreadable" -> new Unreadable(file.name(), "It is no letter.");
      case "bug" -> throw new IllegalStateException("a bug");
      case "deep" -> throw new StackOverflowError();
      case "endless" -> {
        waitForEver();
        yield new Unreadable(file.name(), "never");
      }
      default -> new Parsed(letter(file, content), new LetterText(content, List.of(0)));
    };
  }

  private static void waitForEver() {
    boolean waiting = true;
    while (waiting) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException deaf) {
        waiting = true;
      }
    }
  }

  private static Letter letter(SourceFile file, String request) {
    var item =
        new DisputedItem(
            1, request, Outcome.UPHELD, null, GuidelineBasis.MISSING, GuidelineBasis.MISSING, "");
    return new Letter(
        file.stem(),
        file.name(),
        Template.LISTED_CREDENTIALS,
        null,
        new CaseDates(null, null, null, null, null),
        null,
        new Reviewer(List.of(), List.of()),
        new Worker(null, null),
        null,
        List.of(item),
        List.of(),
        List.of());
  }
}
