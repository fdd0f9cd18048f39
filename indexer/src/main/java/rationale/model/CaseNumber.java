package rationale.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a case: {@code CM19-0123456}, two digits of a year and seven more; the oldest read
 * {@code 13-000004}.
 */
public record CaseNumber(String text) implements Comparable<CaseNumber> {
  private static final Pattern FORM = Pattern.compile("(?i)(?:CM)?\\s*(\\d{2})\\s*-\\s*(\\d{4,7})");

  /** The same as people write it: any dash, or none before seven digits. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?i)(CM)?\\s*(\\d{2})\\s*(?:[-‐‑‒–—−]\\s*(\\d{4,7})|(\\d{7}))");

  public CaseNumber {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("no case number: " + text);
    }
  }

  /** The case number that the whole of {@code text} writes, in its usual form. */
  public static Optional<CaseNumber> read(String text) {
    var match = WRITTEN.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    var prefix = match.group(1) == null ? "" : "CM";
    var digits = match.group(3) == null ? match.group(4) : match.group(3);
    return Optional.of(new CaseNumber(prefix + match.group(2) + "-" + digits));
  }

  @Override
  public int compareTo(CaseNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
