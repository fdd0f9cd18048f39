package rationale.web;

import java.util.List;
import rationale.model.Letter;
import rationale.model.Warning;
import rationale.page.Link;
import rationale.page.Notice;

/**
 * What the reader of a letter's page should not take on trust, with what to do about it. What
 * concerns one item is left to that item, which says what it lacks where that would stand.
 */
final class LetterNotices {
  private final Letter letter;
  private final boolean withheld;

  LetterNotices(Letter letter, boolean withheld) {
    this.letter = letter;
    this.withheld = withheld;
  }

  List<Notice> all() {
    return letter.warnings().stream().filter(warning -> !ofAnItem(warning)).map(this::of).toList();
  }

  private static boolean ofAnItem(Warning warning) {
    return switch (warning.code()) {
      case NOT_CLASSIFIED -> true;
      case MISSING_FIELD -> warning.message().contains(" of item ");
      default -> false;
    };
  }

  private Notice of(Warning warning) {
    return switch (warning.code()) {
      case READ_BY_OCR, CONFLICTING_OUTCOME ->
          withheld
              ? new Notice(warning.message())
              : new Notice(
                  warning.message() + " Check what matters against the original.",
                  new Link("Open the original", Addresses.original(letter.id())));
      case CUT_OFF, MISSING_FIELD ->
          new Notice(
              warning.message(),
              new Link("Look in the text as received", Addresses.text(letter.id())));
      default -> new Notice(warning.message());
    };
  }
}
