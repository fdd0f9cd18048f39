package rationale.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rationale.search.Synonyms.Row;
import rationale.search.Synonyms.Term;

/**
 * One thing that a search is about: a word, words that punctuation joins, or a known term.
 *
 * @param typed its words
 * @param rows its synonyms; none for a word that has none or stands for itself
 * @param parts what each of its names is made of where that is known in turn: lumbar and ESI
 */
record Concept(List<Token> typed, List<Row> rows, List<List<Concept>> parts) {
  /** The things that {@code tokens} are about, each once, words too common to rank by left out. */
  static List<Concept> of(List<Token> tokens, Synonyms synonyms) {
    var whole = named(tokens, synonyms, tokens.size());
    return whole.stream().map(concept -> concept.withParts(synonyms)).toList();
  }

  private static List<Concept> named(List<Token> tokens, Synonyms synonyms, int longest) {
    var concepts = new ArrayList<Concept>();
    for (var at = 0; at < tokens.size(); ) {
      var rest = tokens.subList(at, tokens.size());
      var known = synonyms.match(rest, longest);
      var typed = List.copyOf(rest.subList(0, known > 0 ? known : joined(rest)));
      var concept = new Concept(typed, synonyms.rows(typed), List.of());
      if (concepts.stream().noneMatch(earlier -> earlier.terms().equals(concept.terms()))) {
        concepts.add(concept);
      }
      at += typed.size();
    }
    var telling = concepts.stream().filter(concept -> !concept.isStopWord()).toList();
    return telling.isEmpty() ? concepts : telling;
  }

  private Concept withParts(Synonyms synonyms) {
    var parts =
        names(rows)
            .map(name -> Token.of(name.written()))
            .filter(name -> name.size() > 1)
            .map(name -> named(name, synonyms, name.size() - 1))
            .filter(Concept::tells)
            .distinct()
            .toList();
    return new Concept(typed, rows, parts);
  }

  // physical therapy is more than physical and therapy, a lumbar ESI is an ESI of the lumbar spine
  private static boolean tells(List<Concept> parts) {
    return parts.size() > 1 && parts.stream().anyMatch(part -> !part.rows().isEmpty());
  }

  private static Stream<Term> names(List<Row> rows) {
    return rows.stream().flatMap(row -> row.terms().stream());
  }

  /** What the index holds for its words. */
  List<String> terms() {
    return typed.stream().map(Token::term).toList();
  }

  /** Its words as typed. */
  String text() {
    return TypedWords.text(typed);
  }

  /** Its words as typed, with what else it may be called. */
  String said() {
    var others = synonyms().stream().map(Term::written).collect(Collectors.joining(", "));
    return text() + (others.isEmpty() ? "" : " (or " + others + ")");
  }

  /** What else it may be called. */
  List<Term> synonyms() {
    return names(rows).filter(term -> !term.terms().equals(terms())).distinct().toList();
  }

  /** Texts in which {@code term} does not mean this. */
  List<List<String>> notIn(List<String> term) {
    return rows.stream()
        .flatMap(row -> row.notIn().stream())
        .map(Term::terms)
        .filter(text -> text.size() > term.size())
        .filter(text -> Collections.indexOfSubList(text, term) >= 0)
        .toList();
  }

  private boolean isStopWord() {
    return typed.stream().allMatch(Token::isStopWord);
  }

  // L4-5, 10/325mg and H-wave are one thing, EMG/MRI is two
  private static int joined(List<Token> tokens) {
    var run =
        1
            + (int)
                Stream.iterate(1, n -> n + 1)
                    .limit(tokens.size() - 1)
                    .takeWhile(n -> tokens.get(n).glued())
                    .count();
    return tokens.subList(0, run).stream().anyMatch(Token::needsNeighbours) ? run : 1;
  }
}
