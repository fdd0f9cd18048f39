package rationale.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that the vocabulary names, so that they are not misspelt though no letter has them. */
public final class KnownWords {
  /** The columns that hold words in use, by file. Beginnings that end in any way are no words. */
  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("treatments", List.of("pattern")),
          Map.entry("treatment-words", List.of("words")),
          Map.entry("treatment-classes", List.of("category", "subcategory")),
          Map.entry("body-parts", List.of("part", "variants")),
          Map.entry("specialties", List.of("term", "variants")),
          Map.entry("states", List.of("term", "variants")),
          Map.entry("reasons", List.of("label")),
          Map.entry("reason-words", List.of("pattern")),
          Map.entry("diagnosis-words", List.of("words")),
          Map.entry("guidelines", List.of("title")),
          Map.entry("abbreviations", List.of("abbreviation")),
          Map.entry("not-names", List.of("word")),
          Map.entry("quantity-words", List.of("word")));

  private static final Pattern WORD = Pattern.compile("(?<!\\*)\\b\\p{L}+\\b(?!\\*)");

  private final Set<String> words = new HashSet<>();

  private KnownWords() {}

  /** The words of all files that name words in use. */
  public static KnownWords load() {
    var known = new KnownWords();
    COLUMNS.forEach((file, columns) ->
        Table.read(file)
            .rows()
            .forEach(row -> columns.forEach(column -> known.add(row.get(column)))));
    return known;
  }

  private void add(String cell) {
    WORD.matcher(cell).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
  }

  /** Whether {@code word} is one of them, whatever its case. */
  public boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
