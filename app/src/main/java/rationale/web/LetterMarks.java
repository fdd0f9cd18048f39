package rationale.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.model.Span;
import rationale.page.FoundHere;
import rationale.page.Link;
import rationale.page.Text;
import rationale.search.LetterFindings;
import rationale.search.SearchRequest;

/** Marks in a letter what a search found in it, one number after the other in reading order. */
final class LetterMarks {
  private final Letter letter;
  private final SearchRequest request;
  private final LetterFindings found;
  private final boolean shown;
  private int count;

  /**
   * @param request the search that the letter was opened from
   * @param found what that finds in it
   * @param shown whether the reader wants to see marks
   */
  LetterMarks(Letter letter, SearchRequest request, LetterFindings found, boolean shown) {
    this.letter = letter;
    this.request = request;
    this.found = found;
    this.shown = shown;
  }

  /** How many marks there are so far. */
  int count() {
    return count;
  }

  /** What the search finds in the letter, once all is marked; null where it asks for everything. */
  @Nullable FoundHere foundHere() {
    boolean asks = !request.words().isEmpty() || request.isFiltered();
    int items = letter.items().size();
    return asks && items > 0
        ? new FoundHere(found.items().size(), items, count > 0 ? found.marked() : null)
        : null;
  }

  /** Hides or shows the marks, once all is marked; null where there are none. */
  @Nullable Link link() {
    var href = Addresses.letter(letter.id(), request);
    if (!shown) {
      return new Link("Show the marks", href);
    }
    return count > 0 ? new Link("Hide the marks", href + "&marks=off") : null;
  }

  /** Whether an item was found and others of its letter were not. */
  boolean standsOut(DisputedItem item) {
    return found.items().contains(item.number()) && found.items().size() < letter.items().size();
  }

  /** A text of one item. */
  Text text(DisputedItem item, String section, String text) {
    return marked(text, hits(List.of(item), section, text));
  }

  /** The paragraphs of a text that some items share; what is found is looked for in all of it. */
  List<Text> paragraphs(List<DisputedItem> items, String section, String text) {
    var hits = hits(items, section, text);
    var paragraphs = new ArrayList<Text>();
    int start = 0;
    for (var line : text.lines().toList()) {
      int from = start;
      int to = start + line.length();
      var inside =
          hits.stream()
              .filter(hit -> hit.start() < to && hit.end() > from)
              .map(hit ->
                  new Span(Math.max(hit.start(), from) - from, Math.min(hit.end(), to) - from))
              .toList();
      paragraphs.add(marked(line, inside));
      start = to + 1;
    }
    return paragraphs;
  }

  private List<Span> hits(List<DisputedItem> items, String section, String text) {
    var numbers = items.stream().map(DisputedItem::number).toList();
    return shown ? found.in(numbers, section, text) : List.of();
  }

  private Text marked(String text, List<Span> hits) {
    var numbered = Words.marked(text, hits, count + 1);
    count += hits.size();
    return numbered;
  }
}
