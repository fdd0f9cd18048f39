package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter, read whole.
 *
 * @param id its case number, or its file's stem where it has none
 * @param trail the search it was opened from; null where it was not
 * @param marks the link that hides or shows the marks of the query; null without a query
 * @param decided the decision date as shown
 * @param outcome the outcome of the whole letter
 * @param warnings what the reader of this letter should not take on trust
 * @param summary the clinical case summary, in paragraphs
 * @param original the file it was read from; null where that shows what should have been redacted
 * @param received the letter's text as received, cut where a value was read; empty where not kept
 * @param citation the letter's citation, ready to paste
 */
public record LetterPage(
    String id,
    @Nullable Trail trail,
    @Nullable Link marks,
    @Nullable String decided,
    OutcomeBadge outcome,
    List<Fact> facts,
    List<Notice> warnings,
    List<Text> summary,
    List<LetterItem> items,
    List<Related> related,
    @Nullable Original original,
    List<SourcePiece> received,
    String citation)
    implements Page {
  public LetterPage {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
    summary = List.copyOf(summary);
    items = List.copyOf(items);
    related = List.copyOf(related);
    received = List.copyOf(received);
  }

  @Override
  public String title() {
    return decided == null ? id : id + ", decided " + decided;
  }
}
