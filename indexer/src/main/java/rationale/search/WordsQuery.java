package rationale.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanNotQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rationale.index.IndexFields;

/** Builds Lucene's form of typed words: most of the words, best first. */
final class WordsQuery {
  private final Weights weights;
  private final SequencedMap<String, Float> fields = new LinkedHashMap<>();

  WordsQuery(Weights weights) {
    this.weights = weights;
    fields.put(IndexFields.REQUEST, weights.request());
    fields.put(IndexFields.RATIONALE, weights.rationale());
    fields.put(IndexFields.SUMMARY, weights.summary());
  }

  /**
   * Finds items, ranked by how many of the words they have and where. What the words name, {@code
   * facts}, ranks too; any of it stands in for one word, but never for the only one.
   */
  Query of(List<Concept> concepts, List<Fact> facts, boolean requireAll) {
    var query = new BooleanQuery.Builder();
    var need = requireAll ? concepts.size() : share(concepts.size());
    var standsIn = need > 1 && !requireAll;
    query.add(words(concepts, standsIn ? facts : List.of(), need), Occur.MUST);
    if (!standsIn) {
      facts.forEach(fact -> query.add(fact.query(weights), Occur.SHOULD));
    }
    for (var i = 1; i < concepts.size(); i++) {
      var pair = List.of(concepts.get(i - 1).terms().getLast(), concepts.get(i).terms().getFirst());
      var near = inItem(field -> phrase(field, pair, weights.slop()));
      query.add(new BoostQuery(near, weights.pair()), Occur.SHOULD);
    }
    return query.build();
  }

  /** Finds what to mark in the text of one field. */
  Query marks(String field, List<Concept> concepts) {
    var marks = new BooleanQuery.Builder();
    concepts.forEach(concept -> marks.add(readings(field, concept), Occur.SHOULD));
    return marks.build();
  }

  private int share(int words) {
    return Math.max(1, (int) (words * weights.share()));
  }

  private Query words(List<Concept> concepts, List<Fact> facts, int need) {
    var words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(need);
    concepts.forEach(
        concept -> words.add(inAnyField(field -> readings(field, concept)), Occur.SHOULD));
    if (!facts.isEmpty()) {
      var named = new BooleanQuery.Builder();
      facts.forEach(fact -> named.add(fact.query(weights), Occur.SHOULD));
      words.add(named.build(), Occur.SHOULD);
    }
    return words.build();
  }

  private Query inAnyField(Function<String, Query> query) {
    return in(_ -> true, query);
  }

  private Query inItem(Function<String, Query> query) {
    return in(WordsQuery::isOfItem, query);
  }

  private Query in(Predicate<String> which, Function<String, Query> query) {
    var any = new ArrayList<Query>();
    fields.forEach((field, weight) -> {
      if (which.test(field)) {
        any.add(new BoostQuery(query.apply(field), weight));
      }
    });
    return new DisjunctionMaxQuery(any, weights.tie());
  }

  // a summary is long and the same for all items of a letter: what takes time to find there says
  // little of any one of them
  private static boolean isOfItem(String field) {
    return !field.equals(IndexFields.SUMMARY);
  }

  private Query readings(String field, Concept concept) {
    var readings = new ArrayList<Query>();
    readings.add(term(field, concept.terms(), concept));
    for (var synonym : concept.synonyms()) {
      readings.add(new BoostQuery(term(field, synonym.terms(), concept), weights.synonym()));
    }
    for (var parts : isOfItem(field) ? concept.parts() : List.<List<Concept>>of()) {
      var together = new BooleanQuery.Builder();
      parts.forEach(part -> together.add(readings(field, part), Occur.MUST));
      readings.add(new BoostQuery(together.build(), weights.parts()));
    }
    return readings.size() == 1 ? readings.getFirst() : new DisjunctionMaxQuery(readings, 0);
  }

  private static Query term(String field, List<String> terms, Concept concept) {
    var notIn = concept.notIn(terms);
    if (notIn.isEmpty()) {
      return phrase(field, terms, 0);
    }
    var others = notIn.stream().map(text -> span(field, text)).toArray(SpanQuery[]::new);
    return new SpanNotQuery(span(field, terms), new SpanOrQuery(others));
  }

  private static Query phrase(String field, List<String> terms, int slop) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }

  private static SpanQuery span(String field, List<String> terms) {
    var words =
        terms.stream().map(t -> new SpanTermQuery(new Term(field, t))).toArray(SpanQuery[]::new);
    return words.length == 1 ? words[0] : new SpanNearQuery(words, 0, true);
  }
}
