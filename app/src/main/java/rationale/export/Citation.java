package rationale.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rationale.search.Decision;

/** How letters and decisions are cited. */
public final class Citation {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

  private Citation() {}

  /**
   * "Independent Medical Review, Case No. CM19-0123456, Final Determination (Aug 2, 2019)".
   *
   * @param hasNumber whether {@code letterId} is a case number
   * @param decided null where not stated
   */
  public static String ofLetter(String letterId, boolean hasNumber, @Nullable LocalDate decided) {
    return "Independent Medical Review, "
        + (hasNumber ? "Case No. " : "letter ")
        + letterId
        + ", Final Determination"
        + (decided == null ? "" : " (" + DAY.format(decided) + ")");
  }

  /** The letter's, and which of its items it is. */
  public static String of(Decision decision) {
    boolean hasNumber = decision.caseNumber() != null;
    return ofLetter(decision.letterId(), hasNumber, decision.decisionDate())
        + ", item "
        + decision.number();
  }
}
