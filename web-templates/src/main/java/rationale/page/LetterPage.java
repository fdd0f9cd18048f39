package rationale.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One letter, read whole.
 *
 * @param id its case number, or its file's stem where it has none
 * @param trail the search it was opened from; null where it was not
 * @param found what that search finds in it; null where it was opened from none
 * @param marks the link that hides or shows the marks of the query; null without a query
 * @param hits how many marks the page holds, numbered in reading order
 * @param decided the decision date as shown
 * @param outcome the outcome of the whole letter
 * @param warnings what the reader of this letter should not take on trust
 * @param summary the clinical case summary, in paragraphs
 * @param documents what the reviewer read, as the letter lists it
 * @param original the file it was read from; null where that shows what should have been redacted
 * @param text the page of its text as received
 */
public record LetterPage(
    String id,
    @Nullable Trail trail,
    @Nullable FoundHere found,
    @Nullable Link marks,
    int hits,
    @Nullable String decided,
    OutcomeBadge outcome,
    List<Fact> facts,
    List<Notice> warnings,
    List<Paragraph> summary,
    List<String> documents,
    List<LetterItem> items,
    List<Related> related,
    @Nullable Original original,
    String text,
    ReadyCitation citation)
    implements Page {
  private static final int LISTED = 30;

  public LetterPage {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
    summary = List.copyOf(summary);
    items = List.copyOf(items);
    related = List.copyOf(related);
    documents = List.copyOf(documents);
    Hrefs.checked(text);
  }

  /** The numbers of the first marks, as many as a reader may want to pick from. */
  public List<Integer> firstHits() {
    return IntStream.rangeClosed(1, Math.min(hits, LISTED)).boxed().toList();
  }

  /** Whether any rationale quotes or retells what others say. */
  public boolean retells() {
    return items.stream().anyMatch(LetterItem::retells);
  }

  @Override
  public String title() {
    return decided == null ? id : id + ", decided " + decided;
  }
}
