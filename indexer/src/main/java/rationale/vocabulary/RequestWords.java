package rationale.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a request says how and how much it asks for, and not what. */
public final class RequestWords {
  private final Set<String> words;

  private RequestWords(Set<String> words) {
    this.words = words;
  }

  /** The words of {@code vocabulary/request-words.tsv} and {@code quantity-words.tsv}. */
  public static RequestWords load() {
    return new RequestWords(
        Stream.of("request-words", "quantity-words")
            .flatMap(file -> Table.read(file).rows().stream())
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether {@code word} is one, whatever its case. */
  public boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
