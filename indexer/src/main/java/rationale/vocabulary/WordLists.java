package rationale.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named lists of words that sentence patterns share, of {@code vocabulary/word-lists.tsv}. */
final class WordLists {
  private WordLists() {}

  /** Each list by its name in capitals. */
  static Map<String, List<String>> load() {
    var lists = new LinkedHashMap<String, List<String>>();
    for (var row : Table.read("word-lists").rows()) {
      if (lists.put(row.get("name"), row.list("words")) != null) {
        throw new IllegalStateException("two word lists are named " + row.get("name"));
      }
    }
    return lists;
  }
}
