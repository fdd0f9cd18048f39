package rationale.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import rationale.index.Facet;
import rationale.index.IndexFields;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.Outcome;
import rationale.vocabulary.BodyRegions;
import rationale.vocabulary.ReasonAnswers;
import rationale.vocabulary.Reasons;

/** Ranks decisions by how much they are like one: treatment, body parts, reasons, rationale. */
final class Likeness {
  /** Enough to tell one rationale from another of its kind, and few enough to be quick. */
  private static final int TELLING_TERMS = 25;

  // looked at by eye: what is asked for comes first, then where, then why
  private static final float REQUEST = 4;
  private static final float BODY_PART = 2;
  private static final float REASON = 1;
  private static final float RATIONALE = 0.5f;

  private final BodyRegions regions = BodyRegions.load();
  private final Reasons reasons = Reasons.load();
  private final ReasonAnswers answers = ReasonAnswers.load();
  private final WordsQuery words = new WordsQuery(Weights.MEASURED);
  private final Synonyms synonyms;

  Likeness(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** Scores decisions of {@code outcome}; what matches nothing of it finds nothing. */
  Query to(DisputedItem item, Outcome outcome, IndexReader reader) throws IOException {
    var query = new BooleanQuery.Builder();
    add(query, words.marks(IndexFields.REQUEST, about(item, synonyms)), REQUEST);
    for (var part : parts(item)) {
      add(query, fact(Facet.BODY_PART, part, regions.near(part)), BODY_PART);
    }
    var given = item.details().reasons();
    for (var reason : outcome == item.outcome() ? given : answers.to(given)) {
      add(query, fact(Facet.REASON, reasons.labelOf(reason), List.of()), REASON);
    }
    add(query, rationale(item, reader), RATIONALE);
    return query.build();
  }

  private static void add(BooleanQuery.Builder query, Query part, float weight) {
    query.add(new BoostQuery(part, weight), Occur.SHOULD);
  }

  private static Query fact(Facet facet, String label, List<String> near) {
    return Fact.of(facet, label, near).query(Weights.MEASURED);
  }

  // the reviewer's own words tell a case from others; the guidelines quoted are the same in all
  private static Query rationale(DisputedItem item, IndexReader reader) throws IOException {
    var own = item.ownWords();
    var terms =
        Token.of(own.isEmpty() ? item.rationale() : own).stream()
            .filter(word -> !word.isStopWord() && !word.needsNeighbours())
            .map(Token::term)
            .collect(Collectors.joining(" "));
    var telling = new MoreLikeThis(reader);
    try (var analyzer = new WhitespaceAnalyzer()) {
      telling.setAnalyzer(analyzer);
      telling.setMinTermFreq(1);
      telling.setMinDocFreq(2);
      telling.setMaxQueryTerms(TELLING_TERMS);
      telling.setBoost(true);
      return telling.like(IndexFields.RATIONALE, new StringReader(terms));
    }
  }

  /** The parts of the body that the request of {@code item} names, each once. */
  static List<String> parts(DisputedItem item) {
    return item.details().bodyParts().stream().map(BodyPart::part).distinct().toList();
  }

  /** What of a request is in dispute: all of it, or the portion not authorized. */
  static String inDispute(DisputedItem item) {
    var portions = item.details().modification();
    return portions == null ? item.request() : portions.remaining();
  }

  /** What the words of a request are about, quantities left out. */
  static List<Concept> about(DisputedItem item, Synonyms synonyms) {
    return Concept.of(Token.of(inDispute(item)), synonyms).stream()
        .filter(concept -> !concept.rows().isEmpty() || !isQuantity(concept))
        .toList();
  }

  private static boolean isQuantity(Concept concept) {
    return concept.typed().stream().allMatch(word -> word.isStopWord() || word.needsNeighbours());
  }
}
