package rationale.search;

/**
 * A place between two decisions in the order of a search, from which reading goes on.
 *
 * @param snapshot the state of the index in which the place was
 * @param key what the decision before it is ordered by
 * @param letterId letter of the decision before it
 * @param number that decision's position in its letter
 */
public record Place(String snapshot, Key key, String letterId, long number) {
  /** What decisions are ordered by before their letter and number. */
  public sealed interface Key {}

  /** How well a decision answers, as one state of the index tells it. */
  public record Score(float value) implements Key {}

  /**
   * When it was decided, in days since 1970, the highest or lowest number where undated; or when it
   * was added, in seconds since 1970.
   */
  public record Time(long value) implements Key {}

  /** The place in one line, as {@link #parse} reads it. */
  public String text() {
    var value =
        switch (key) {
          case Score(float score) -> "s" + score;
          case Time(long time) -> "t" + time;
        };
    return String.join(" ", snapshot, value, Long.toString(number), letterId);
  }

  /**
   * The place that {@link #text} wrote.
   *
   * @throws IllegalArgumentException where it did not
   */
  public static Place parse(String text) {
    var parts = text.split(" ", 4);
    if (parts.length != 4 || parts[1].isEmpty()) {
      throw new IllegalArgumentException("no place in a search: " + text);
    }
    var value = parts[1].substring(1);
    var key =
        switch (parts[1].charAt(0)) {
          case 's' -> new Score(Float.parseFloat(value));
          case 't' -> new Time(Long.parseLong(value));
          default -> throw new IllegalArgumentException("no place in a search: " + text);
        };
    return new Place(parts[0], key, parts[3], Long.parseLong(parts[2]));
  }
}
