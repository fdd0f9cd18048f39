package rationale.cli;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Optional;

/** The name that a mistyped one may have meant. */
final class NearestName {
  private NearestName() {}

  /** The one of {@code names} that differs least from {@code typed}, by a third at most. */
  static Optional<String> of(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(typed, name) <= 1 + name.length() / 3)
        .min(comparingInt(name -> distance(typed, name)));
  }

  /** How many letters must be added, left out or replaced to make one of the other. */
  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
