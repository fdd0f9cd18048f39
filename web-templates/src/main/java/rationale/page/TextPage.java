package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter's text as received, line by line, with what was read in it.
 *
 * @param id the letter's
 * @param letter the letter's page
 * @param original the file; null where it is withheld
 * @param sheets its pages
 */
public record TextPage(String id, String letter, @Nullable Original original, List<Sheet> sheets)
    implements Page {
  public TextPage {
    Hrefs.checked(letter);
    sheets = List.copyOf(sheets);
  }

  /** One page of the letter, {@code number} from 1. */
  public record Sheet(int number, List<SourcePiece> pieces) {
    public Sheet {
      pieces = List.copyOf(pieces);
    }
  }

  @Override
  public String title() {
    return id + " as received";
  }
}
