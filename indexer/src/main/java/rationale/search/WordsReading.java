package rationale.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import rationale.index.LetterAnalyzer;
import rationale.model.CaseNumber;
import rationale.query.QueryParser;

/**
 * Plain words: most of them, best first.
 *
 * @param words as typed
 * @param typed the words apart
 * @param concepts what they are about
 * @param facts what they name, which ranks and is told
 * @param asConnectors the same words with their and, or, not as connectors, where that differs
 */
record WordsReading(
    String words,
    TypedWords typed,
    List<Concept> concepts,
    List<Fact> facts,
    Optional<String> asConnectors)
    implements Reading {
  private static final WordsQuery WORDS = new WordsQuery(Weights.MEASURED);

  /** Reads words with their synonyms and what they name. */
  static WordsReading of(String words, Synonyms synonyms, FactFinder finder) {
    return read(words, synonyms, finder::find);
  }

  /** Reads words as standing for themselves only. */
  static WordsReading exactly(String words) {
    return read(words, Synonyms.none(), typed -> List.of());
  }

  private static WordsReading read(
      String words, Synonyms synonyms, Function<List<Token>, List<Fact>> finder) {
    var typed = TypedWords.read(words);
    return new WordsReading(
        words,
        typed,
        Concept.of(typed.words(), synonyms),
        finder.apply(typed.words()),
        QueryParser.asConnectors(words, new SearchLexicon(synonyms)));
  }

  /** The same words where they rank nothing, so that what they name does not matter. */
  WordsReading unranked() {
    return new WordsReading(words, typed, concepts, List.of(), asConnectors);
  }

  /** Ranks by words that are not all required. */
  static Query ranking(List<Token> words, Synonyms synonyms) {
    return WORDS.of(Concept.of(words, synonyms), List.of(), false);
  }

  @Override
  public boolean ranks() {
    return !typed.isEmpty();
  }

  @Override
  public Query query(boolean requireAll) {
    return typed.isEmpty() ? MatchAllDocsQuery.INSTANCE : WORDS.of(concepts, facts, requireAll);
  }

  @Override
  public Marks marks(Markers.Item item) {
    return new Words(concepts);
  }

  /** Every word that is there: a decision is found by all that it has. */
  record Words(List<Concept> concepts) implements Marks {
    @Override
    public Query in(String field) {
      return WORDS.marks(field, concepts);
    }

    @Override
    public boolean namesItsTerms() {
      return true;
    }

    @Override
    public Analyzer analyzer() {
      return LetterAnalyzer.stems();
    }
  }

  @Override
  public String marked() {
    return typed.isEmpty() ? "" : said();
  }

  private String said() {
    return concepts.stream().map(Concept::said).collect(Collectors.joining(", "));
  }

  @Override
  public String echo(boolean requireAll) {
    var words = said();
    return requireAll || concepts.size() <= 1 ? words : "most of: " + words;
  }

  @Override
  public String first() {
    return facts.isEmpty()
        ? ""
        : facts.stream()
            .map(Fact::label)
            .collect(Collectors.joining(", ", "first those with ", ""));
  }

  @Override
  public List<String> notices() {
    var notices = new ArrayList<String>();
    if (typed.cut()) {
      notices.add("Only the first " + TypedWords.MOST + " words were used.");
    }
    if (CaseNumber.read(words).isPresent()) {
      notices.add("No letter has the case number " + words + "; it was searched for as words.");
    }
    if (!words.isEmpty() && typed.isEmpty()) {
      notices.add("“" + TypedWords.shortened(words) + "” holds no word to search for.");
    }
    return notices;
  }

  @Override
  public Optional<Rewording> rewording() {
    return asConnectors.map(words -> new Rewording(Rewording.Kind.AS_CONNECTORS, words));
  }
}
