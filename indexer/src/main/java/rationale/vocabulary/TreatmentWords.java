package rationale.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What people who search call kinds of treatment. */
public final class TreatmentWords {
  /** The kinds by the words for them; an empty path says that the words name no kind. */
  private final Map<List<String>, List<List<String>>> kinds = new HashMap<>();

  private int longest;

  private TreatmentWords() {}

  /** The words of {@code vocabulary/treatment-words.tsv}. */
  public static TreatmentWords load() {
    var loaded = new TreatmentWords();
    for (var row : Table.read("treatment-words").rows()) {
      var words = Words.of(row.get("words")).words();
      loaded.longest = Math.max(loaded.longest, words.size());
      loaded
          .kinds
          .computeIfAbsent(words, _ -> new ArrayList<>())
          .add(path(row.get("category"), row.get("subcategory")));
    }
    return loaded;
  }

  private static List<String> path(String... levels) {
    return List.of(levels).stream().filter(level -> !level.isEmpty()).toList();
  }

  /**
   * The kinds that {@code text} names, in its order, each once: a category, or a category and a
   * subcategory.
   */
  public List<List<String>> in(String text) {
    var words = Words.of(text).words();
    var named = new LinkedHashSet<List<String>>();
    for (int at = 0; at < words.size(); ) {
      int length = Math.min(longest, words.size() - at);
      while (length > 0 && !kinds.containsKey(words.subList(at, at + length))) {
        length--;
      }
      named.addAll(kinds.getOrDefault(words.subList(at, at + length), List.of()));
      at += Math.max(1, length);
    }
    named.remove(List.of());
    return List.copyOf(named);
  }

  /** The kinds that {@code text} as a whole is a name of. */
  public List<List<String>> of(String text) {
    return kinds.getOrDefault(Words.of(text).words(), List.of()).stream()
        .filter(path -> !path.isEmpty())
        .toList();
  }
}
