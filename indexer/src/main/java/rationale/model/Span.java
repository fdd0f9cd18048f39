package rationale.model;

/**
 * A stretch of a letter's clean text, counted in Java chars.
 *
 * @param start first char, from 0
 * @param end one past the last char; never before {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** The number of chars it covers. */
  public int length() {
    return end - start;
  }

  /** The chars of {@code text} it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
