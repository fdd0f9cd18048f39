package rationale.extract;

import java.util.List;
import rationale.letter.Passage;

/** The sentences of a passage, each knowing its place in the letter. */
final class Sentences {
  private Sentences() {}

  /** The sentences of {@code prose}, in order, none empty. */
  static List<Passage> of(Passage prose) {
    return rationale.text.Sentences.of(prose.text()).stream()
        .map(span -> prose.part(span.start(), span.end()))
        .toList();
  }
}
