package rationale.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rationale.index.IndexFields;
import rationale.vocabulary.Treatments;

/**
 * What a request calls its treatment: a drug or a procedure, under any of its names.
 *
 * @param written as the request writes it
 * @param concepts what it is made of, synonyms included
 */
record TreatmentName(String written, List<Concept> concepts) {
  private static final Treatments TREATMENTS = Treatments.load();

  /** The names in {@code request}, each treatment once. */
  static List<TreatmentName> in(String request, Synonyms synonyms) {
    var seen = new HashSet<List<?>>();
    var names = new ArrayList<TreatmentName>();
    for (var name : TREATMENTS.names(request)) {
      var concepts = Concept.of(Token.of(name), synonyms);
      if (!concepts.isEmpty() && seen.add(concepts.stream().map(TreatmentName::meaning).toList())) {
        names.add(new TreatmentName(written(name, request), concepts));
      }
    }
    return names;
  }

  // Norco and hydrocodone are one treatment
  private static Object meaning(Concept concept) {
    return concept.rows().isEmpty() ? concept.terms() : concept.rows();
  }

  private static String written(String name, String request) {
    var words = name.replace(" ", "\\P{Alnum}+");
    var found = Pattern.compile("(?i)\\b" + words + "\\b").matcher(request);
    return found.find() ? found.group() : name;
  }

  /** Whether a request, given as its words, asks for the same. */
  boolean isIn(List<Token> request) {
    var terms = request.stream().map(Token::term).toList();
    return concepts.stream()
        .allMatch(concept ->
            Stream.concat(
                    Stream.of(concept.terms()),
                    concept.synonyms().stream().map(Synonyms.Term::terms))
                .anyMatch(spelling -> Collections.indexOfSubList(terms, spelling) >= 0));
  }

  /** The query that finds requests for any of {@code names}. */
  static String query(List<TreatmentName> names) {
    var any =
        names.stream()
            .map(name -> bracketed(name.concepts.stream().map(Concept::text).toList(), " "))
            .toList();
    return IndexFields.REQUEST + ":" + (any.size() == 1 ? any.getFirst() : bracketed(any, " OR "));
  }

  private static String bracketed(List<String> parts, String between) {
    var joined = String.join(between, parts);
    return joined.indexOf(' ') < 0 ? joined : "(" + joined + ")";
  }
}
