package rationale.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source that a guideline line names.
 *
 * @param family whose source it is; an ACOEM chapter cited as the MTUS is {@code MTUS} here
 * @param title chapter or work as written, without year and sections
 * @param year year of the edition where the line states it
 * @param chapter number of the chapter where the line states it
 * @param sections sections as written, in order
 * @param pages pages as written
 */
public record GuidelineCitation(
    GuidelineFamily family,
    String title,
    @Nullable Integer year,
    @Nullable Integer chapter,
    List<String> sections,
    @Nullable String pages) {
  public GuidelineCitation {
    sections = List.copyOf(sections);
  }

  /** A citation without chapter. */
  public GuidelineCitation(
      GuidelineFamily family,
      String title,
      @Nullable Integer year,
      List<String> sections,
      @Nullable String pages) {
    this(family, title, year, null, sections, pages);
  }
}
