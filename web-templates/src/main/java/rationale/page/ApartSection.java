package rationale.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What sets the overturned apart from the upheld decisions.
 *
 * @param sides the overturned, then the upheld
 * @param method how it was compared, sentence by sentence
 * @param tooFew why little or nothing of it is certain; null where there is enough
 */
public record ApartSection(List<Side> sides, List<String> method, @Nullable String tooFew) {
  public ApartSection {
    sides = List.copyOf(sides);
    method = List.copyOf(method);
  }

  /** Whether there are rows of which each may be chance. */
  public boolean isUncertain(List<Row> rows) {
    return !rows.isEmpty() && rows.stream().noneMatch(Row::certain);
  }

  /**
   * One side.
   *
   * @param decisions decisions of this outcome
   * @param reasons the reasons that reviewers gave for it, by decisions
   * @param terms words and phrases that stand on this side more often
   * @param values properties that stand on this side more often
   */
  public record Side(
      OutcomeBadge outcome,
      int decisions,
      int letters,
      List<Tally> reasons,
      List<Row> terms,
      List<Row> values) {
    public Side {
      reasons = List.copyOf(reasons);
      terms = List.copyOf(terms);
      values = List.copyOf(values);
    }

    /** Its word as it stands in a sentence. */
    public String word() {
      return outcome.label().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something that one side has more often.
   *
   * @param kind what it is a value of, as "Body part"; null for words
   * @param href the decisions of this side that have it
   * @param g2 Dunning's log-likelihood ratio
   * @param certain whether it is beyond what chance makes of so many comparisons
   */
  public record Row(
      @Nullable String kind,
      String label,
      String href,
      Having overturned,
      Having upheld,
      double g2,
      boolean certain) {
    public Row {
      Hrefs.checked(href);
    }

    /** The ratio with one decimal, "12.3". */
    public String ratio() {
      return String.format(Locale.US, "%.1f", g2);
    }
  }

  /**
   * How many decisions of one outcome have it.
   *
   * @param letters letters they stand in
   * @param ofLetters letters with any decision of that outcome
   */
  public record Having(int decisions, int letters, int ofLetters, String href) {
    public Having {
      Hrefs.checked(href);
    }

    /** The share of letters in words, as "14%". */
    public String percent() {
      return Percent.of(letters, ofLetters);
    }

    /** The share of letters, from 0 to 100, for drawing. */
    public double share() {
      return ofLetters == 0 ? 0 : Math.round(1000.0 * letters / ofLetters) / 10.0;
    }
  }
}
