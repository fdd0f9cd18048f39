package rationale.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.Outcome;

/**
 * A letter in which items were found.
 *
 * @param letterId its id
 * @param caseNumber null where it states none
 * @param decisionDate null where not stated
 * @param outcome of the letter as a whole
 * @param specialties the reviewer's
 * @param items the best of those found
 * @param more how many others were found
 * @param alsoDecided items of the letter that were not found
 */
public record LetterHits(
    String letterId,
    @Nullable String caseNumber,
    @Nullable LocalDate decisionDate,
    Outcome outcome,
    List<String> specialties,
    List<ItemHit> items,
    int more,
    List<OtherItem> alsoDecided) {
  public LetterHits {
    specialties = List.copyOf(specialties);
    items = List.copyOf(items);
    alsoDecided = List.copyOf(alsoDecided);
  }
}
