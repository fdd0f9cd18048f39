package rationale.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import rationale.model.Span;
import rationale.text.Sentences;

/**
 * A text of a letter and what a search matches in it, from which passages are cut.
 *
 * @param section part of the letter it stands in, "Rationale"
 * @param hits in order, none overlapping
 */
record MarkedText(String section, String text, List<Span> hits) {
  Passage whole() {
    return passage(new Span(0, text.length()));
  }

  /** The {@code most} sentences that match best, as they stand in the text. */
  List<Passage> best(int most) {
    return hits.isEmpty() ? List.of() : bestSentences(most);
  }

  private List<Passage> bestSentences(int most) {
    return sentences().stream()
        .filter(sentence -> different(sentence) > 0)
        .sorted(Comparator.comparingLong(this::different).reversed())
        .limit(most)
        .sorted(Comparator.comparingInt(Span::start))
        .map(this::passage)
        .toList();
  }

  /** The first {@code most} sentences. */
  List<Passage> beginning(int most) {
    return sentences().stream().limit(most).map(this::passage).toList();
  }

  /** What stands between the ends of {@code stretch}. */
  Passage passage(Span stretch) {
    var fragments = new ArrayList<Fragment>();
    var at = stretch.start();
    for (var hit : within(stretch)) {
      // a hit may run on into the next sentence
      var end = Math.min(hit.end(), stretch.end());
      add(fragments, text.substring(at, hit.start()), false);
      add(fragments, text.substring(hit.start(), end), true);
      at = end;
    }
    add(fragments, text.substring(at, stretch.end()), false);
    return new Passage(section, fragments);
  }

  /** The sentences, each with the space up to the next. */
  private List<Span> sentences() {
    var sentences = new ArrayList<Span>();
    var bare = Sentences.of(text);
    for (int i = 0; i < bare.size(); i++) {
      var end = i + 1 < bare.size() ? bare.get(i + 1).start() : text.length();
      sentences.add(new Span(bare.get(i).start(), end));
    }
    return sentences;
  }

  /**
   * How many different hits begin in a sentence: it is the better, the more of the words it has.
   */
  private long different(Span sentence) {
    return within(sentence).stream()
        .map(hit -> hit.of(text).toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }

  private List<Span> within(Span stretch) {
    return hits.stream()
        .filter(hit -> hit.start() >= stretch.start() && hit.start() < stretch.end())
        .toList();
  }

  private static void add(List<Fragment> fragments, String text, boolean hit) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text, hit));
    }
  }
}
