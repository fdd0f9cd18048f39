package rationale.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One source that a guideline line names.
 *
 * @param family whose source it is; an ACOEM chapter that is cited as the MTUS is {@code MTUS} here
 * @param adopted whether it is an ACOEM guideline that the MTUS adopted, which belongs to both
 * @param title chapter or guideline as the vocabulary writes it, a chapter of the ODG by its name
 *     alone; where it is unknown, as written without year, sections and pages
 * @param year year of the edition where the line states it or the title has but one
 * @param chapter number of the chapter in the second edition of the ACOEM guidelines, or as stated
 * @param sections sections as written, in order
 * @param pages pages as written, without the word for them
 */
public record GuidelineCitation(
    GuidelineFamily family,
    boolean adopted,
    String title,
    @Nullable Integer year,
    @Nullable Integer chapter,
    List<String> sections,
    @Nullable String pages) {
  public GuidelineCitation {
    if (adopted && family != GuidelineFamily.MTUS) {
      throw new IllegalArgumentException("only the MTUS adopts, not " + family);
    }
    sections = List.copyOf(sections);
  }

  /** Every family that it belongs to. */
  public Set<GuidelineFamily> families() {
    return adopted ? EnumSet.of(family, GuidelineFamily.ACOEM) : EnumSet.of(family);
  }
}
