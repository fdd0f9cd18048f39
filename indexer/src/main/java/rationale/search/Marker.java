package rationale.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import rationale.index.IndexFields;
import rationale.model.Span;

/** Marks what a search matches, in any text of a letter. */
final class Marker {
  /** A stretch of a text with the hits in it, in order, none overlapping. */
  private record Marked(Span stretch, List<Span> hits) {}

  // every field is analyzed alike, so the marks of one serve all
  private static final String FIELD = IndexFields.RATIONALE;

  private final Query query;

  Marker(Reading reading) {
    query = reading.marks(FIELD);
  }

  /** Where the search matches in {@code text}. */
  List<Span> hits(String text) {
    return marked(text, WholeBreakIterator::new, 1, 0).stream()
        .flatMap(whole -> whole.hits().stream())
        .toList();
  }

  /** All of {@code text}. */
  Passage whole(String section, String text) {
    return passage(section, text, new Marked(new Span(0, text.length()), hits(text)));
  }

  /** The {@code most} sentences of {@code text} that match best, as they stand in it. */
  List<Passage> best(String section, String text, int most) {
    return passages(section, text, most, 0);
  }

  /** The first {@code most} sentences of {@code text}. */
  List<Passage> beginning(String section, String text, int most) {
    return passages(section, text, most, most);
  }

  private List<Passage> passages(String section, String text, int most, int unmarked) {
    return marked(text, () -> BreakIterator.getSentenceInstance(Locale.US), most, unmarked).stream()
        .map(marked -> passage(section, text, marked))
        .toList();
  }

  @SuppressWarnings("unchecked") // what the formatter below returns comes back as it is
  private List<Marked> marked(String text, Supplier<BreakIterator> breaks, int most, int unmarked) {
    if (text.isEmpty()) {
      return List.of();
    }
    var highlighter =
        UnifiedHighlighter.builderWithoutSearcher(Token.ANALYZER)
            .withBreakIterator(breaks)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withMaxNoHighlightPassages(unmarked)
            .withFormatter(new Spans())
            .build();
    try {
      var found = highlighter.highlightWithoutSearcher(FIELD, query, text, most);
      return found == null ? List.of() : (List<Marked>) found;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // text in memory is always readable
    }
  }

  private static Passage passage(String section, String text, Marked marked) {
    var fragments = new ArrayList<Fragment>();
    var at = marked.stretch().start();
    for (var hit : marked.hits()) {
      add(fragments, text.substring(at, hit.start()), false);
      add(fragments, hit.of(text), true);
      at = hit.end();
    }
    add(fragments, text.substring(at, marked.stretch().end()), false);
    return new Passage(section, fragments);
  }

  private static void add(List<Fragment> fragments, String text, boolean hit) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text, hit));
    }
  }

  /** Hands places on instead of marking up text. */
  private static final class Spans extends PassageFormatter {
    @Override
    public List<Marked> format(
        org.apache.lucene.search.uhighlight.Passage[] passages, String text) {
      var marked = new ArrayList<Marked>();
      for (var passage : passages) {
        var stretch = new Span(passage.getStartOffset(), passage.getEndOffset());
        marked.add(new Marked(stretch, hits(passage)));
      }
      return marked;
    }

    private static List<Span> hits(org.apache.lucene.search.uhighlight.Passage passage) {
      var hits = new ArrayList<Span>();
      for (var i = 0; i < passage.getNumMatches(); i++) {
        var hit = new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
        if (!hits.isEmpty() && hit.start() < hits.getLast().end()) {
          var last = hits.removeLast();
          hit = new Span(last.start(), Math.max(last.end(), hit.end()));
        }
        hits.add(hit);
      }
      return hits;
    }
  }
}
