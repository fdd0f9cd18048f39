package rationale.query;

import java.util.List;
import java.util.Set;

/** What the language must know of words and fields, which others define. */
public interface Lexicon {
  /** How many of {@code words} from the first on are one known term; 0 where none is. */
  int knownTerm(List<String> words);

  /** Whether a word is too common to be asked for unless an operator says so. */
  boolean isCommon(String word);

  /** Whether a text holds any letter or digit that is searched for. */
  boolean isSearchable(String text);

  /** The names that may stand before a colon, in lower case. */
  Set<String> fields();
}
