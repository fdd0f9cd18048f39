package rationale.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;
import rationale.model.Span;

/**
 * Marks what a search matches, in any text of a letter.
 *
 * <p>It asks the query itself where it matches. Lucene's highlighters look only at the words that a
 * query wants, so they would mark the PT of PT/PTT, which the query rules out.
 */
final class Marker {
  private static final Map<String, String> FIELDS =
      Map.of(
          Passage.REQUEST, IndexFields.REQUEST,
          Passage.RATIONALE, IndexFields.RATIONALE,
          Passage.SUMMARY, IndexFields.SUMMARY,
          Passage.DOCUMENTS, IndexFields.DOCUMENTS);

  private final Map<String, Sought> sought = new HashMap<>();
  private final Analyzer analyzer;
  private final boolean namesItsTerms;

  Marker(Marks marks) {
    analyzer = marks.analyzer();
    namesItsTerms = marks.namesItsTerms();
    FIELDS.values().forEach(field -> sought.put(field, Sought.by(marks.in(field))));
  }

  /** What is marked in a field. */
  private record Sought(Query query, SoughtTerms terms) {
    static final Sought NOTHING = by(MatchAllDocsQuery.INSTANCE);

    static Sought by(Query query) {
      return new Sought(query, SoughtTerms.of(query));
    }
  }

  /** Where the search matches in {@code text} of a section, in order, none overlapping. */
  List<Span> hits(String section, String text) {
    var field = FIELDS.getOrDefault(section, IndexFields.RATIONALE);
    var wanted = sought.getOrDefault(field, Sought.NOTHING);
    if (wanted.terms().isEmpty()) {
      return List.of();
    }
    var index = new MemoryIndex(true);
    if (namesItsTerms) {
      var tokens = wanted.terms().among(analyzer.tokenStream(field, text));
      index.addField(field, tokens);
      if (!tokens.found()) {
        return List.of();
      }
    } else {
      index.addField(field, text, analyzer);
    }
    try {
      var searcher = index.createSearcher();
      var query = searcher.rewrite(wanted.query());
      var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      var matches = weight.matches(searcher.getIndexReader().leaves().getFirst(), 0);
      return matches == null ? List.of() : spans(text, matches.getMatches(field));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // an index in memory is always readable
    }
  }

  /** All of {@code text}. */
  Passage whole(String section, String text) {
    return in(section, text).whole();
  }

  /** A text of a section, with what the search matches there. */
  MarkedText in(String section, String text) {
    return new MarkedText(section, text, hits(section, text));
  }

  private static List<Span> spans(String text, @Nullable MatchesIterator matches)
      throws IOException {
    var spans = new ArrayList<Span>();
    while (matches != null && matches.next()) {
      var parts = new ArrayList<Span>();
      addParts(parts, matches);
      spans.addAll(joined(parts, (before, after) -> isPhrase(text, before, after)));
    }
    return together(spans);
  }

  /** Places in one text in order, those that overlap as one. */
  static List<Span> together(List<Span> spans) {
    return joined(new ArrayList<>(spans), (before, after) -> after.start() < before.end());
  }

  // of things near each other the things are marked, not what stands between them
  private static void addParts(List<Span> spans, MatchesIterator match) throws IOException {
    var parts = match.getSubMatches();
    if (parts == null) {
      spans.add(new Span(match.startOffset(), match.endOffset()));
    }
    while (parts != null && parts.next()) {
      addParts(spans, parts);
    }
  }

  private static List<Span> joined(List<Span> spans, BiPredicate<Span, Span> together) {
    spans.sort(Comparator.comparingInt(Span::start));
    var joined = new ArrayList<Span>();
    for (var span : spans) {
      if (!joined.isEmpty() && together.test(joined.getLast(), span)) {
        var last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** Whether two hits are the words of one phrase, with nothing but one space between them. */
  private static boolean isPhrase(String text, Span before, Span after) {
    return after.start() - before.end() == 1 && text.charAt(before.end()) == ' ';
  }
}
