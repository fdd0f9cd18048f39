package rationale.search;

import java.util.List;
import java.util.Set;
import rationale.query.Lexicon;

/** What the query language needs to know of words and fields, from synonyms and the index. */
record SearchLexicon(Synonyms synonyms) implements Lexicon {
  @Override
  public int knownTerm(List<String> words) {
    for (var length = words.size(); length > 1; length--) {
      var tokens = Token.of(String.join(" ", words.subList(0, length)));
      if (!synonyms.rows(tokens).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  @Override
  public boolean isCommon(String word) {
    return Token.of(word).stream().allMatch(Token::isStopWord);
  }

  @Override
  public boolean isSearchable(String text) {
    return !Token.of(text).isEmpty();
  }

  @Override
  public Set<String> fields() {
    return QueryField.names();
  }
}
