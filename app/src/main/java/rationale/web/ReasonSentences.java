package rationale.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.Letter;
import rationale.model.Span;
import rationale.store.StoredLetter;

/** Where in the rationales of a letter its reasons are given, each sentence with an anchor. */
final class ReasonSentences {
  private final Letter letter;
  private final String text;

  /** The sentences of each rationale by their places in it. */
  private final Map<String, NavigableMap<Integer, Anchored>> sentences = new HashMap<>();

  private final Map<Integer, List<String>> hrefs = new HashMap<>();

  /** A sentence of a rationale, counted in the rationale's chars. */
  record Anchored(Span span, String anchor) {}

  ReasonSentences(StoredLetter stored) {
    letter = stored.letter();
    text = stored.text();
    var shownWith = new HashMap<String, Integer>();
    for (var item : letter.items()) {
      int shown = shownWith.computeIfAbsent(item.rationale(), _ -> item.number());
      hrefs.put(item.number(), read(item, shown));
    }
  }

  /** Those of a rationale, by where they start. */
  NavigableMap<Integer, Anchored> of(String rationale) {
    return sentences.getOrDefault(rationale, new TreeMap<>());
  }

  /** The link to the sentence that gives the {@code index}th reason; null where not known. */
  @Nullable String href(DisputedItem item, int index) {
    var known = hrefs.getOrDefault(item.number(), List.of());
    return index < known.size() ? "#" + known.get(index) : null;
  }

  /** The anchors of an item's reasons; none where their places do not fit them. */
  private List<String> read(DisputedItem item, int shown) {
    var whole = places(Field.RATIONALE, item);
    var given = places(Field.REASONS, item);
    boolean fits =
        whole.size() == 1
            && given.size() == item.details().reasons().size()
            && unwrapped(whole.getFirst(), whole.getFirst().end()) == item.rationale().length();
    var anchors = new ArrayList<String>();
    if (fits) {
      var known = sentences.computeIfAbsent(item.rationale(), _ -> new TreeMap<>());
      for (var place : given) {
        int start = unwrapped(whole.getFirst(), place.start());
        var span = new Span(start, unwrapped(whole.getFirst(), place.end()));
        var sentence =
            known.computeIfAbsent(
                start, _ -> new Anchored(span, "%d-s%d".formatted(shown, known.size() + 1)));
        anchors.add(sentence.anchor());
      }
    }
    return anchors;
  }

  private List<Span> places(Field field, DisputedItem item) {
    return letter.evidence().stream()
        .filter(each -> each.field() == field && each.item() == item.number())
        .map(Evidence::span)
        .toList();
  }

  /**
   * How many chars the clean text has from the start of {@code whole} to {@code place} once its
   * lines are unwrapped: of several line breaks in a row only the last stays.
   */
  private int unwrapped(Span whole, int place) {
    int count = 0;
    for (int at = whole.start(); at < Math.min(place, whole.end()); at++) {
      boolean goes =
          text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      count += goes ? 0 : 1;
    }
    return count;
  }
}
