package rationale.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rationale.model.Treatment;

/** What the words of a request say about its place in the treatment list. */
public final class Treatments {
  private final List<Rule> rules;

  private Treatments(List<Rule> rules) {
    this.rules = rules;
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
    var words = Words.of(request);
    return rules.stream()
        .flatMap(rule -> rule.pattern.match(words).map(at -> new Match(rule, at)).stream())
        .min(Match.BEST)
        .map(match -> match.rule.treatment);
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
  }
}
