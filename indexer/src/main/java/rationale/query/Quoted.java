package rationale.query;

/** Words of a query as messages repeat them. */
final class Quoted {
  private static final int LONGEST = 40;

  private Quoted() {}

  /** {@code text} in quotes, cut where it is too long to repeat. */
  static String of(String text) {
    return "“" + shortened(text) + "”";
  }

  /** {@code text}, cut where it is too long to repeat. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
