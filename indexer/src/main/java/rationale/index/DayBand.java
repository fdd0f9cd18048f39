package rationale.index;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rationale.model.CaseDates;

/**
 * The bands in which days from the decision of utilization review to the final determination are
 * counted: fortnights and a day, twelve of them, as the law counts in fifteens and thirties.
 */
public final class DayBand {
  private static final int WIDTH = 15;
  private static final int LAST = 180;

  /** A final determination before the decision that it reviews: one of the dates is wrong. */
  private static final String BEFORE = "before UR";

  private static final List<String> LABELS =
      IntStream.rangeClosed(-1, LAST / WIDTH).mapToObj(DayBand::label).toList();

  private DayBand() {}

  /** The labels of all bands in order. */
  public static List<String> labels() {
    return LABELS;
  }

  /** The days between both dates; empty where the letter does not state both. */
  static OptionalInt days(CaseDates dates) {
    var from = dates.urDecision();
    var to = dates.decision();
    return from == null || to == null
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
  }

  /** The label of the band that the days of a case lie in; none where they are not known. */
  static List<String> of(CaseDates dates) {
    return days(dates).stream()
        .map(days -> Math.min(Math.floorDiv(Math.max(days, -1), WIDTH), LAST / WIDTH))
        .mapToObj(number -> LABELS.get(number + 1))
        .toList();
  }

  private static String label(int number) {
    int first = number * WIDTH;
    return number < 0
        ? BEFORE
        : first == LAST ? first + " and more" : "%d–%d".formatted(first, first + WIDTH - 1);
  }

  /** The place of a label among the bands; after them all for any other label. */
  static int rank(String label) {
    int at = LABELS.indexOf(label);
    return at < 0 ? LABELS.size() : at;
  }
}
