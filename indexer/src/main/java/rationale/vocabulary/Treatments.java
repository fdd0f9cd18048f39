package rationale.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rationale.model.Treatment;

/** What the words of a request say about its place in the treatment list. */
public final class Treatments {
  /** No request is longer; what is was misread, and its beginning is enough. */
  private static final int MOST_WORDS = 400;

  /** The rank of words that decide whatever a request is about. */
  private static final int SETTING = 1;

  /** The rank of a drug's name. */
  private static final int DRUG = 5;

  /** The rank of a word that says little. */
  private static final int SAYS_LITTLE = 6;

  /** The rules by what their first word may be. */
  private final WordTree<Rule> byOpening = new WordTree<>();

  private Treatments(List<Rule> rules) {
    for (var rule : rules) {
      for (var opening : rule.pattern.openings()) {
        byOpening.put(opening, rule);
      }
    }
  }

  /** The rules of {@code vocabulary/treatments.tsv}. */
  public static Treatments load() {
    return new Treatments(Table.read("treatments").rows().stream().map(Rule::of).toList());
  }

  /**
   * The class of the request, empty where no rule matches. The lowest rank wins, then the pattern
   * with more words, then the longer one, then the one that matches earlier.
   */
  public Optional<Treatment> classify(String request) {
    return best(request).map(match -> match.rule.treatment);
  }

  /** The class that words name outright: not by a word that says little, such as visit. */
  public Optional<Treatment> named(String words) {
    return best(words).filter(match -> match.rule.rank < SAYS_LITTLE).map(m -> m.rule.treatment);
  }

  /**
   * What {@code request} calls the treatment that it is classified as: drugs and procedures by
   * their names, in its order, in lower case and each once; none where only words that say little
   * classify it.
   */
  public List<String> names(String request) {
    var words = Words.of(request, MOST_WORDS);
    var named = matches(words).filter(match -> match.rule.rank < SAYS_LITTLE).toList();
    return named.stream()
        .min(Match.BEST)
        .map(best -> {
          var kind = best.rule.treatment;
          return names(words, named.stream().filter(match -> match.names(kind)).toList());
        })
        .orElse(List.of());
  }

  /** The words of the matches, without those that are part of others. */
  private static List<String> names(Words words, List<Match> matches) {
    var names =
        matches.stream()
            .sorted(Comparator.comparingInt(Match::at))
            .flatMap(match -> match.names(words).stream())
            .filter(name -> name.stream().anyMatch(word -> word.matches(".*[a-z].*")))
            .distinct()
            .toList();
    return names.stream()
        .filter(name -> names.stream().noneMatch(other -> isPart(name, other)))
        .map(name -> String.join(" ", name))
        .toList();
  }

  private static boolean isPart(List<String> name, List<String> other) {
    return name.size() < other.size() && Collections.indexOfSubList(other, name) >= 0;
  }

  private Optional<Match> best(String request) {
    return matches(Words.of(request, MOST_WORDS)).min(Match.BEST);
  }

  private Stream<Match> matches(Words words) {
    return candidates(words).stream()
        .flatMap(rule -> rule.pattern.match(words).map(at -> new Match(rule, at)).stream());
  }

  /** The rules that some word of the request may open. */
  private Set<Rule> candidates(Words words) {
    var candidates = new ArrayList<Rule>();
    words.words().forEach(word -> byOpening.collect(word, candidates));
    return new LinkedHashSet<>(candidates);
  }

  private record Rule(Treatment treatment, int rank, TermPattern pattern) {
    static Rule of(Table.Row row) {
      return new Rule(
          new Treatment(row.get("category").intern(), row.get("subcategory").intern()),
          Integer.parseInt(row.get("rank")),
          new TermPattern(row.get("pattern")));
    }
  }

  private record Match(Rule rule, int at) {
    static final Comparator<Match> BEST =
        Comparator.comparingInt((Match match) -> match.rule.rank)
            .thenComparingInt(match -> -match.rule.pattern.size())
            .thenComparingInt(match -> -match.rule.pattern.toString().length())
            .thenComparingInt(Match::at);

    // in "pre-operative ... CBC" both words name it, in "flurbiprofen ... cream" the first
    List<List<String>> names(Words words) {
      return rule.pattern.found(words, rule.rank == SETTING ? Integer.MAX_VALUE : 1);
    }

    /** Whether its words name {@code kind}, or a drug in something of that kind. */
    boolean names(Treatment kind) {
      return rule.treatment.equals(kind)
          || (rule.rank == DRUG && rule.treatment.category().equals(kind.category()));
    }
  }
}
