package rationale.vocabulary;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Abbreviations that are not to be taken for the word, or the plural, that they look like. */
public final class Abbreviations {
  private final Set<String> ofAnyCase = new HashSet<>();
  private final Set<String> ofCapitals = new HashSet<>();

  private Abbreviations() {}

  /** The abbreviations of {@code vocabulary/abbreviations.tsv}. */
  public static Abbreviations load() {
    var loaded = new Abbreviations();
    for (var row : Table.read("abbreviations").rows()) {
      var known = row.get("small").equals("other") ? loaded.ofCapitals : loaded.ofAnyCase;
      known.add(row.get("abbreviation"));
    }
    return loaded;
  }

  /**
   * What an index holds for {@code word}, like no other word; empty where it is no abbreviation.
   */
  public Optional<String> term(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    if (ofCapitals.contains(word)) {
      return Optional.of(small + "_");
    }
    return ofAnyCase.contains(word.toUpperCase(Locale.ROOT))
        ? Optional.of(small)
        : Optional.empty();
  }

  /** Whether {@code word} is written like an abbreviation, but for its capitals: tens. */
  public boolean isAnotherWord(String word) {
    return ofCapitals.contains(word.toUpperCase(Locale.ROOT)) && !ofCapitals.contains(word);
  }
}
