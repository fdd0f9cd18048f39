package rationale.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How people who search name the reasons that reviewers give. */
public final class ReasonWords {
  /**
   * A reason named in a search.
   *
   * @param reason the reason
   * @param places the words that name it, counted from 0
   * @param elsewhere those among them that name another treatment than the one in dispute
   */
  public record Named(Reason reason, BitSet places, BitSet elsewhere) {}

  private record Rule(Reason reason, boolean other, SentencePattern pattern) {}

  private final WordChoices choices = WordChoices.load();
  private final List<Rule> rules = new ArrayList<>();

  private ReasonWords() {}

  /**
   * The words of {@code vocabulary/reason-words.tsv}.
   *
   * @throws IllegalStateException when some belong to no reason
   */
  public static ReasonWords load() {
    var loaded = new ReasonWords();
    var reasons = Reasons.load();
    for (var row : Table.read("reason-words").rows()) {
      var id = row.get("reason");
      var reason =
          reasons.find(id).orElseThrow(() -> new IllegalStateException("reasons.tsv has no " + id));
      var pattern = new SentencePattern(row.get("pattern"), loaded.choices);
      loaded.rules.add(new Rule(reason, row.get("other").equals("yes"), pattern));
    }
    return loaded;
  }

  /** The reasons that the words of a search name, each once, in the order of the file. */
  public List<Named> in(List<String> typed) {
    var words = choices.sentence(new Words(typed.stream().map(ReasonWords::plain).toList()));
    Map<Reason, Named> named = new LinkedHashMap<>();
    for (var rule : rules) {
      var covered = rule.pattern.covered(words);
      if (!covered.isEmpty()) {
        var one =
            named.computeIfAbsent(
                rule.reason, reason -> new Named(reason, new BitSet(), new BitSet()));
        one.places.or(covered);
        if (rule.other) {
          one.elsewhere.or(covered);
        }
      }
    }
    return List.copyOf(named.values());
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
  }
}
