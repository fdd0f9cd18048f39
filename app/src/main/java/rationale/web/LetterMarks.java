package rationale.web;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.model.Span;
import rationale.page.FoundHere;
import rationale.page.Link;
import rationale.page.Paragraph;
import rationale.page.Text;
import rationale.search.LetterFindings;
import rationale.search.Passage;
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
    var hits = hits(List.of(item), section, text);
    var marked = Words.marked(text, hits, count + 1);
    count += hits.size();
    return marked;
  }

  /** The paragraphs of the clinical case summary, which all items share. */
  List<Paragraph> summary(String text) {
    return paragraphs(letter.items(), Passage.SUMMARY, text, List.of(), new TreeMap<>());
  }

  /** The paragraphs of a rationale that {@code items} share, with the sentences facts lead to. */
  List<Paragraph> rationale(
      List<DisputedItem> items, NavigableMap<Integer, ReasonSentences.Anchored> sentences) {
    var first = items.getFirst();
    return paragraphs(
        items, Passage.RATIONALE, first.rationale(), first.details().ownWords(), sentences);
  }

  // what is found is looked for in all of the text, which a match may run across
  private List<Paragraph> paragraphs(
      List<DisputedItem> items,
      String section,
      String text,
      List<Span> own,
      NavigableMap<Integer, ReasonSentences.Anchored> sentences) {
    var hits = hits(items, section, text);
    var paragraphs = new Prose(text, own, sentences, hits, count + 1).paragraphs();
    count += hits.size();
    return paragraphs;
  }

  private List<Span> hits(List<DisputedItem> items, String section, String text) {
    var numbers = items.stream().map(DisputedItem::number).toList();
    return shown ? found.in(numbers, section, text) : List.of();
  }
}
