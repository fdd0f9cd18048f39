package rationale.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The choices of words that sets of sentence patterns share, each kept once: a sentence is walked
 * along once for all of them.
 */
public final class WordChoices {
  private final Map<String, List<String>> lists;
  private final Map<String, WordChoice> byText = new HashMap<>();
  private final WordTree<WordChoice.Run> tree = new WordTree<>();
  private int slots;

  /** None yet; {@code lists} holds the runs of words behind each name in capitals. */
  WordChoices(Map<String, List<String>> lists) {
    this.lists = Map.copyOf(lists);
  }

  /** None yet, with the lists of {@code vocabulary/word-lists.tsv}. */
  public static WordChoices load() {
    return new WordChoices(WordLists.load());
  }

  /** The choice that a pattern writes as {@code text}: {@code gel|oral pill*|NAME}. */
  WordChoice of(String text) {
    return byText.computeIfAbsent(text, this::anew);
  }

  private WordChoice anew(String text) {
    var choice = WordChoice.among(slots, runs(text), tree);
    slots += choice.longest();
    return choice;
  }

  /** A sentence to match with the patterns of these choices. */
  public Sentence sentence(String text) {
    return sentence(Words.of(text));
  }

  /** Words to match with the patterns of these choices. */
  Sentence sentence(Words words) {
    return new Sentence(words, this, tree, slots);
  }

  private List<String> runs(String text) {
    var runs = new ArrayList<String>();
    for (var run : text.split("\\|", -1)) {
      runs.addAll(lists.getOrDefault(run, List.of(run)));
    }
    return runs;
  }
}
