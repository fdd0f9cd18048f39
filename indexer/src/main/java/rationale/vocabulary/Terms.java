package rationale.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of terms, each known by itself and by variants, whatever the case and punctuation. */
public final class Terms {
  /** Shorter terms are too near to one another ("Surgery", "Urology"). */
  private static final int SHORTEST_WITH_SLIP = 10;

  private final Map<String, String> byKey = new HashMap<>();
  private final Set<String> terms = new LinkedHashSet<>();

  private Terms(Table table) {
    for (var row : table.rows()) {
      var term = row.get("term");
      terms.add(term);
      put(term, term);
      row.list("variants").forEach(variant -> put(variant, term));
    }
  }

  private void put(String variant, String term) {
    if (byKey.put(key(variant), term) != null) {
      throw new IllegalStateException("two terms are written " + variant);
    }
  }

  /** The reviewer specialties of the Division of Workers' Compensation. */
  public static Terms specialties() {
    return new Terms(Table.read("specialties"));
  }

  /** The states and territories that license physicians. */
  public static Terms states() {
    return new Terms(Table.read("states"));
  }

  /** The term that {@code text} writes, a slip of one letter in a long word allowed. */
  public Optional<String> find(String text) {
    var key = key(text);
    var exact = byKey.get(key);
    if (exact != null || key.length() < SHORTEST_WITH_SLIP) {
      return Optional.ofNullable(exact);
    }
    return byKey.entrySet().stream()
        .filter(entry -> differByOneLetter(entry.getKey(), key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether leaving out, adding or changing one letter makes one the other. */
  private static boolean differByOneLetter(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int skipA = a.length() >= b.length() ? 1 : 0;
    int skipB = b.length() >= a.length() ? 1 : 0;
    return a.substring(Math.min(a.length(), same + skipA))
        .equals(b.substring(Math.min(b.length(), same + skipB)));
  }

  /** All terms, in the order of the file. */
  public List<String> all() {
    return List.copyOf(terms);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]+", "");
  }
}
