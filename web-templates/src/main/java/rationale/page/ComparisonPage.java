package rationale.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two decisions side by side.
 *
 * @param alike what both are about, as "MRI" and "Knee"
 * @param marked whether any sentence is marked as said in one only
 * @param exchanged the same page the other way round
 * @param similar the page of decisions like the first
 * @param previous the first beside the one before among those; null where there is none
 * @param next the first beside the one after among those; null where there is none
 */
public record ComparisonPage(
    ComparedDecision one,
    ComparedDecision other,
    List<String> alike,
    boolean marked,
    String exchanged,
    String similar,
    @Nullable String previous,
    @Nullable String next)
    implements Page {
  public ComparisonPage {
    alike = List.copyOf(alike);
    Hrefs.checked(exchanged);
    Hrefs.checked(similar);
    Hrefs.checkedOrNull(previous);
    Hrefs.checkedOrNull(next);
  }

  /** Both, in the order they stand. */
  public List<ComparedDecision> both() {
    return List.of(one, other);
  }

  /** Whether either rationale quotes or retells what others say. */
  public boolean retells() {
    return both().stream().flatMap(each -> each.rationale().stream()).anyMatch(Paragraph::retells);
  }

  /** "Upheld beside overturned". */
  public String heading() {
    return one.outcome().label() + " beside " + other.outcome().label().toLowerCase(Locale.ROOT);
  }

  @Override
  public String title() {
    return heading() + ": " + one.item().label() + " and " + other.item().label();
  }
}
