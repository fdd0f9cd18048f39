package rationale.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a leaf of a query looks like in the index.
 *
 * @param alternatives any of which stands for it, each one word after another, each word any of
 *     some terms
 * @param notIn phrases in which it means something else
 */
record Spelling(List<List<List<String>>> alternatives, List<List<String>> notIn) {
  /** Words in any ending, side by side. */
  static Spelling ofPhrase(List<Token> words) {
    return new Spelling(List.of(each(words.stream().map(Token::term))), List.of());
  }

  /** Words in exactly this form, side by side. */
  static Spelling ofExact(List<Token> words) {
    return new Spelling(List.of(each(words.stream().map(Token::exact))), List.of());
  }

  /** The words that a pattern stands for. */
  static Spelling of(Expansions expansions) {
    return new Spelling(List.of(expansions.parts()), List.of());
  }

  /** A word or known term, with its synonyms. */
  static Spelling ofTerm(List<Token> words, Synonyms synonyms) {
    var concept = new Concept(words, synonyms.rows(words), List.of());
    var alternatives = new ArrayList<List<List<String>>>();
    alternatives.add(each(concept.terms().stream()));
    concept.synonyms().forEach(synonym -> alternatives.add(each(synonym.terms().stream())));
    return new Spelling(List.copyOf(alternatives), concept.notIn(concept.terms()));
  }

  private static List<List<String>> each(Stream<String> terms) {
    return terms.map(List::of).toList();
  }
}
