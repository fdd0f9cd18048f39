package rationale.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that mean the same: abbreviations, brands and generics, lay words.
 *
 * <p>A search looks its words up here itself instead of leaving that to a synonym filter, because
 * it weighs a synonym less than the word typed and tells the reader which ones it used.
 */
final class Synonyms {
  /**
   * A word or several.
   *
   * @param written as readers know it
   * @param terms what the index holds for it
   */
  record Term(String written, List<String> terms) {
    static Term of(String written) {
      return new Term(written, Token.of(written).stream().map(Token::term).toList());
    }
  }

  /**
   * Terms that mean the same.
   *
   * @param terms any of which stands for all
   * @param notIn texts in which one of them means something else: PT in PT/PTT
   */
  record Row(List<Term> terms, List<Term> notIn) {}

  private final List<Row> all;
  private final Map<List<String>, List<Row>> byTerms = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final int longest;

  private Synonyms(List<Row> rows) {
    all = rows;
    for (var row : rows) {
      for (var term : new LinkedHashSet<>(row.terms().stream().map(Term::terms).toList())) {
        byTerms.merge(term, List.of(row), Synonyms::join);
        words.addAll(term);
      }
    }
    longest = byTerms.keySet().stream().mapToInt(List::size).max().orElse(0);
  }

  /** No synonyms: words stand for themselves. */
  static Synonyms none() {
    return new Synonyms(List.of());
  }

  /** The synonyms that come with the program. */
  static Synonyms load() {
    try (var file = Synonyms.class.getResourceAsStream("/vocabulary/synonyms.tsv")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return new Synonyms(text.lines().skip(1).map(Synonyms::row).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Every row. */
  List<Row> all() {
    return all;
  }

  /** Whether {@code word} is one of any term. */
  boolean holds(Token word) {
    return words.contains(word.term());
  }

  /** The length of the longest known term, of {@code most} words, that begins {@code tokens}. */
  int match(List<Token> tokens, int most) {
    var start = Math.min(Math.min(longest, most), tokens.size());
    for (var length = start; length > 0; length--) {
      if (byTerms.containsKey(termsOf(tokens.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  /** The rows that hold exactly these words. */
  List<Row> rows(List<Token> tokens) {
    return byTerms.getOrDefault(termsOf(tokens), List.of());
  }

  private static List<String> termsOf(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }

  private static Row row(String line) {
    var cells = line.split("\t", -1);
    return new Row(terms(cells[1]), cells.length > 2 ? terms(cells[2]) : List.of());
  }

  private static List<Term> terms(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(text -> !text.isEmpty()).map(Term::of).toList();
  }

  private static List<Row> join(List<Row> some, List<Row> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
