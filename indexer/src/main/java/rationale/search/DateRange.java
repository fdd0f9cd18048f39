package rationale.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, written {@code 2016}, {@code 2016-03}, {@code 2016-03-15..2017-12} or {@code
 * 2016..}: a year or a month stands for all its days, an end left out is open.
 *
 * @param from first day; null where open
 * @param to last day; null where open
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  public DateRange {
    if (from == null && to == null) {
      throw new IllegalArgumentException("a range has a first or a last day");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("no days from " + from + " to " + to);
    }
  }

  /** The range that {@code text} writes; empty where it writes none. */
  public static Optional<DateRange> parse(String text) {
    var dots = text.indexOf("..");
    var first = dots < 0 ? text : text.substring(0, dots);
    var last = dots < 0 ? text : text.substring(dots + 2);
    try {
      var range = new DateRange(day(first.strip(), false), day(last.strip(), true));
      return Optional.of(range);
    } catch (IllegalArgumentException | DateTimeException noRange) {
      return Optional.empty();
    }
  }

  /**
   * The days that both have.
   *
   * @throws IllegalArgumentException where there are none
   */
  DateRange within(DateRange other) {
    var first = Stream.of(this, other).map(DateRange::from).filter(Objects::nonNull);
    var last = Stream.of(this, other).map(DateRange::to).filter(Objects::nonNull);
    return new DateRange(
        first.max(Comparator.naturalOrder()).orElse(null),
        last.min(Comparator.naturalOrder()).orElse(null));
  }

  /** The range as {@link #parse} reads it, in its shortest form. */
  public String text() {
    var first = from == null ? "" : shortest(from, false);
    var last = to == null ? "" : shortest(to, true);
    if (from != null && to != null) {
      // only ends cut alike may lose their days: 2016-01..2017-12, not 2016..2017-06
      if (from.getDayOfMonth() != 1 || to.getDayOfMonth() != to.lengthOfMonth()) {
        first = from.toString();
        last = to.toString();
      } else if (first.length() != last.length()) {
        first = YearMonth.from(from).toString();
        last = YearMonth.from(to).toString();
      }
    }
    return first.equals(last) ? first : first + ".." + last;
  }

  private static @Nullable LocalDate day(String text, boolean last) {
    if (text.isEmpty()) {
      return null;
    }
    var match = DAY.matcher(text);
    if (!match.matches()) {
      throw new DateTimeException("no date: " + text);
    }
    var year = Integer.parseInt(match.group(1));
    if (match.group(2) == null) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
    if (match.group(3) == null) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(match.group(3)));
  }

  private static String shortest(LocalDate day, boolean last) {
    var month = YearMonth.from(day);
    if (!day.equals(last ? month.atEndOfMonth() : month.atDay(1))) {
      return day.toString();
    }
    return month.getMonthValue() == (last ? 12 : 1)
        ? "%04d".formatted(day.getYear())
        : month.toString();
  }
}
