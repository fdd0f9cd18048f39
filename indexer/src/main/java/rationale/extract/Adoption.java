package rationale.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rationale.extract.Statement.Standing;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles.Title;

/** Whose a source is, and whether it is ACOEM's but adopted into the MTUS, which makes it both. */
final class Adoption {
  /** Since this day the MTUS is the current ACOEM guidelines. */
  private static final LocalDate ACOEM_ONLY = LocalDate.of(2017, 12, 1);

  /** A letter that states no date is of the templates of the first years. */
  private static final LocalDate FIRST_LETTERS = LocalDate.of(2013, 1, 1);

  /** An edition of before, cited all the same, is the MTUS's own. */
  private static final int ACOEM_ONLY_YEAR = 2017;

  private Adoption() {}

  /** Whose a source is; {@code adopted} says that it is also ACOEM's. */
  record Status(GuidelineFamily family, boolean adopted) {}

  static Status of(
      CitedSource source,
      @Nullable Title title,
      Standing standing,
      boolean laterEdition,
      @Nullable Integer year,
      @Nullable LocalDate decided) {
    if (source.isOdg()) {
      return new Status(GuidelineFamily.ODG, false);
    }
    var day = decided == null ? FIRST_LETTERS : decided;
    boolean current = !day.isBefore(ACOEM_ONLY) && (year == null || year >= ACOEM_ONLY_YEAR);
    boolean acoem = source.is(GuidelineFamily.ACOEM);
    boolean asMtus = standing == Standing.MTUS || source.families().contains(GuidelineFamily.MTUS);
    if (standing == Standing.OUTSIDE || standing == Standing.OTHER) {
      return new Status(acoem ? GuidelineFamily.ACOEM : GuidelineFamily.OTHER, false);
    }
    if (asMtus || !acoem) {
      return new Status(GuidelineFamily.MTUS, acoem || current);
    }
    var since = title == null ? null : title.adopted();
    boolean adopted = since == null ? current || !laterEdition : !since.isAfter(day);
    return adopted
        ? new Status(GuidelineFamily.MTUS, true)
        : new Status(GuidelineFamily.ACOEM, false);
  }
}
