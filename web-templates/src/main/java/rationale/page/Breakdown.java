package rationale.page;

import java.util.List;
import java.util.Locale;

/**
 * Decisions broken down by one thing: a table, and the figure that a script draws from it.
 *
 * @param id names the section in addresses
 * @param name what the rows are, as "Treatment"
 * @param notes what a reader should know of the numbers, sentence by sentence
 * @param csv the table as a file
 */
public record Breakdown(
    String id,
    String heading,
    String name,
    Figure figure,
    List<String> notes,
    List<RateRow> rows,
    String csv) {
  /** What the figure shows of each row. */
  public enum Figure {
    /** The share overturned as a point on its interval. */
    RATES,
    /** A column of the overturned and upon them the upheld, side by side in time. */
    COLUMNS,
    /** The same as bars, one below the other. */
    BARS
  }

  public Breakdown {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
    Hrefs.checked(csv);
  }

  public boolean showsRates() {
    return figure == Figure.RATES;
  }

  /** Its figure in a word, for the script. */
  public String kind() {
    return figure.name().toLowerCase(Locale.ROOT);
  }
}
