package rationale.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words with a capital letter that are no names of people, though they stand where one could. */
public final class NotNames {
  private final Set<String> words = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  private NotNames() {}

  /** The words of {@link #load()} and those of {@code vocabulary/file-words.tsv}. */
  public static NotNames ofFiles() {
    var known = load();
    Table.read("file-words").rows().forEach(row -> known.add(row.get("word")));
    return known;
  }

  /** The words of {@code vocabulary/not-names.tsv} and the drugs by their names. */
  public static NotNames load() {
    var known = new NotNames();
    Table.read("not-names").rows().forEach(row -> known.add(row.get("word")));
    Table.read("treatments").rows().stream()
        .filter(row -> row.get("category").equals("Pharmaceuticals"))
        .map(row -> row.get("pattern"))
        .filter(pattern -> pattern.matches("[a-z]{4,}\\*?"))
        .forEach(known::add);
    return known;
  }

  private void add(String term) {
    var lower = term.toLowerCase(Locale.ROOT);
    if (lower.endsWith("*")) {
      beginnings.add(lower.substring(0, lower.length() - 1));
    } else {
      words.add(lower);
    }
  }

  /** Whether {@code word} is one of them, whatever its case. */
  public boolean contains(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || beginnings.stream().anyMatch(lower::startsWith);
  }
}
