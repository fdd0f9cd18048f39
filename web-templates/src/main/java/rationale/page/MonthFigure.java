package rationale.page;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Letters by month of decision, as bars and as a table. All places in the drawing are shares of its
 * width and height, so that it is as wide as there is room.
 *
 * @param months every month from the first to the last, also those without letters
 * @param before letters dated before the first month, left out of the drawing
 * @param after letters dated after the last month, left out of the drawing
 * @param undated the letters that state no date
 */
public record MonthFigure(List<Month> months, int before, int after, int undated) {
  /** Where the bars stand; below are the years. */
  private static final double GROUND = 84;

  private static final double LOWEST = 1;
  private static final int WIDEST_BAR = 28;

  /** So many years are named side by side on a phone. */
  private static final int NAMED = 7;

  /** A year with a smaller share of the width has no room for its name. */
  private static final double NARROWEST = 3.4;

  /** Further to the right a name would end outside on a phone. */
  private static final double LAST_NAMED = 90;

  public MonthFigure {
    months = List.copyOf(months);
  }

  /**
   * A month.
   *
   * @param href its decisions; null where it has no letter
   */
  public record Month(YearMonth month, int letters, @Nullable String href) {
    public Month {
      Hrefs.checkedOrNull(href);
    }

    /** "March 2016". */
    public String name() {
      return month.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + month.getYear();
    }
  }

  /**
   * A bar.
   *
   * @param x its left end, as "12.5%"
   */
  public record Bar(Month of, String x, String width, String y, String height) {}

  /**
   * A year's name under its first month.
   *
   * @param minor whether there is room for it only where the drawing is wide
   */
  public record Name(int year, String x, boolean minor) {}

  /**
   * A row of the table.
   *
   * @param months its twelve months; null before the first and after the last of all
   */
  // not copied: List.copyOf refuses the nulls
  public record Year(int year, List<@Nullable Month> months) {}

  /** How wide the drawing is at most, in pixels. */
  public int width() {
    return Math.max(4, months.size()) * WIDEST_BAR;
  }

  /** Where the bars stand, as a share of the height. */
  public String ground() {
    return share(GROUND);
  }

  /** The months that have letters. */
  public List<Bar> bars() {
    int most = months.stream().mapToInt(Month::letters).max().orElse(0);
    double slot = 100.0 / Math.max(1, months.size());
    var bars = new ArrayList<Bar>();
    for (int at = 0; at < months.size(); at++) {
      var month = months.get(at);
      if (month.letters() > 0) {
        double height = Math.max(LOWEST, GROUND * month.letters() / most);
        bars.add(
            new Bar(month, share(at * slot), share(slot), share(GROUND - height), share(height)));
      }
    }
    return bars;
  }

  /** The years, each where its first month stands. */
  public List<Name> names() {
    var years = years();
    int step = Math.ceilDiv(years.size(), NAMED);
    var names = new ArrayList<Name>();
    double slot = 100.0 / Math.max(1, months.size());
    for (int at = 0; at < months.size(); ) {
      int year = months.get(at).month().getYear();
      int length = Math.min(months.size() - at, 13 - months.get(at).month().getMonthValue());
      if (length * slot >= NARROWEST) {
        boolean narrow = year % step != 0 || at * slot > LAST_NAMED;
        names.add(new Name(year, share(at * slot), narrow));
      }
      at += length;
    }
    return names;
  }

  /** The table, a row for each year. */
  public List<Year> years() {
    var years = new ArrayList<Year>();
    for (var month : months) {
      if (years.isEmpty() || years.getLast().year() != month.month().getYear()) {
        var row = new ArrayList<@Nullable Month>();
        for (int i = 0; i < 12; i++) {
          row.add(null);
        }
        years.add(new Year(month.month().getYear(), row));
      }
      years.getLast().months().set(month.month().getMonthValue() - 1, month);
    }
    return years;
  }

  /** The short names of the twelve months. */
  public List<String> heads() {
    return List.of(
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  }

  /** The month with the most letters; null where there is none. */
  public @Nullable Month most() {
    return months.stream().max(Comparator.comparingInt(Month::letters)).orElse(null);
  }

  /** The number of months without letters between the first and the last. */
  public int gaps() {
    return (int) months.stream().filter(month -> month.letters() == 0).count();
  }

  private static String share(double percent) {
    return String.format(Locale.ROOT, "%.3f%%", percent);
  }
}
