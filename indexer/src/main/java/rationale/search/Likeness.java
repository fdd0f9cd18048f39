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
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import rationale.index.Facet;
import rationale.index.IndexFields;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.Outcome;
import rationale.vocabulary.BodyRegions;
import rationale.vocabulary.ReasonAnswers;
import rationale.vocabulary.Reasons;
import rationale.vocabulary.RequestWords;

/** Ranks decisions by how much they are like one: treatment, body parts, reasons, rationale. */
final class Likeness {
  /** Enough to tell one rationale from another of its kind, and few enough to be quick. */
  private static final int TELLING_TERMS = 20;

  /** A word that fewer decisions in so many have is a slip or a name of something seen once. */
  private static final int ONE_IN = 20_000;

  // looked at by eye: what is asked for comes first, then where, then why
  private static final float REQUEST = 4;
  private static final float BODY_PART = 2;
  private static final float REASON = 1;
  private static final float RATIONALE = 0.5f;

  private static final WordsQuery WORDS = new WordsQuery(Weights.MEASURED);
  private static final RequestWords QUANTITIES = RequestWords.load();
  private static final BodyRegions REGIONS = BodyRegions.load();
  private static final Reasons REASONS = Reasons.load();
  private static final ReasonAnswers ANSWERS = ReasonAnswers.load();

  private final DisputedItem item;
  private final BooleanQuery alike;

  /** Likeness to {@code item}, as far as the decisions of {@code reader} can show it. */
  Likeness(DisputedItem item, Synonyms synonyms, IndexReader reader) throws IOException {
    this.item = item;
    var query = new BooleanQuery.Builder();
    var asked = about(item, synonyms);
    if (!asked.isEmpty()) {
      add(query, WORDS.marks(IndexFields.REQUEST, asked), REQUEST);
    }
    for (var part : parts(item)) {
      add(query, fact(Facet.BODY_PART, part, REGIONS.near(part)), BODY_PART);
    }
    add(query, rationale(item, reader), RATIONALE);
    alike = query.build();
  }

  /** Finds what {@code kind} finds, ranked as decisions of {@code outcome}. */
  Query among(Query kind, Outcome outcome) {
    var query = new BooleanQuery.Builder().add(kind, Occur.FILTER).setMinimumNumberShouldMatch(1);
    query.add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD);
    alike.forEach(query::add);
    var given = item.details().reasons();
    for (var reason : outcome == item.outcome() ? given : ANSWERS.to(given)) {
      add(query, fact(Facet.REASON, REASONS.labelOf(reason), List.of()), REASON);
    }
    return query.build();
  }

  // clauses side by side, none in another: Lucene then passes over what cannot be among the best
  private static void add(BooleanQuery.Builder query, Query part, float weight) {
    if (part instanceof BooleanQuery any) {
      any.forEach(clause -> add(query, clause.query(), weight));
    } else {
      query.add(new BoostQuery(part, weight), Occur.SHOULD);
    }
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
      telling.setMinDocFreq(Math.max(2, reader.numDocs() / ONE_IN));
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
        .filter(concept -> !concept.typed().stream().allMatch(word -> isQuantity(word, concept)))
        .toList();
  }

  // PT and H-wave are known, however short; "a week" is known as well
  private static boolean isQuantity(Token word, Concept of) {
    return word.isStopWord()
        || QUANTITIES.has(word.typed())
        || (of.rows().isEmpty() && word.needsNeighbours());
  }
}
