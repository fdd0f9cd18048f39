package rationale.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A few words and fields for tests of the language. */
final class TinyLexicon implements Lexicon {
  static final TinyLexicon INSTANCE = new TinyLexicon();

  @Override
  public int knownTerm(List<String> words) {
    return words.size() > 1
            && words.get(0).equalsIgnoreCase("physical")
            && words.get(1).equalsIgnoreCase("therapy")
        ? 2
        : 0;
  }

  @Override
  public boolean isCommon(String word) {
    return Set.of("of", "the", "for", "is", "to").contains(word.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean isSearchable(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  @Override
  public Set<String> fields() {
    return Set.of("rationale", "summary", "outcome", "decided", "ur-guideline");
  }
}
