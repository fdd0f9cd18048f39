package rationale.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as letters write them: {@code 7/14/95}, {@code 6-28-02}, {@code February 12, 2006}. */
final class Dates {
  /** Matches a date; for use inside a larger pattern. */
  static final String PATTERN =
      "(\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})|(?:January|February|March|April|May|June|July"
          + "|August|September|October|November|December)\\s+\\d{1,2},?\\s+\\d{4})";

  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2,4})");
  private static final Pattern WRITTEN = Pattern.compile("\\b(\\w++)\\s+(\\d{1,2}),?\\s+(\\d{4})");

  /** Two-digit years from here on are of the last century: no letter is older than 2013. */
  private static final int PIVOT = 40;

  private Dates() {}

  /** The date that {@code text} writes; empty where there is no such day. */
  static Optional<LocalDate> read(String text) {
    try {
      var numeric = NUMERIC.matcher(text);
      if (numeric.matches()) {
        return Optional.of(
            LocalDate.of(
                year(numeric.group(3)),
                Integer.parseInt(numeric.group(1)),
                Integer.parseInt(numeric.group(2))));
      }
      var written = WRITTEN.matcher(text);
      return written.matches()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(written.group(3)),
                  Month.valueOf(written.group(1).toUpperCase(Locale.ROOT)),
                  Integer.parseInt(written.group(2))))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < PIVOT ? 2000 + year : 1900 + year;
  }
}
