package rationale.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Some runs of words of which a place in a sentence pattern takes any.
 *
 * @param slot where a sentence keeps the places of its runs of one word; of two words behind that,
 *     and so on
 * @param longest how many words its longest run has
 */
record WordChoice(int slot, int longest) {
  private static final Pattern RUN =
      Pattern.compile("(?:[a-z0-9]+\\*?|[#%])(?: (?:[a-z0-9]+\\*?|[#%]))*+");

  /**
   * A run of one choice.
   *
   * @param slot where a sentence keeps its places
   * @param rest its words after the first
   */
  record Run(int slot, List<Form> rest) {
    /** Whether the run stands at {@code at}, where its first word does. */
    boolean goesOn(Words words, int at) {
      if (at + rest.size() >= words.size()) {
        return false;
      }
      for (int i = 0; i < rest.size(); i++) {
        if (!rest.get(i).fits(words.get(at + 1 + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** A word as a pattern writes it. */
  record Form(String start, boolean open) {
    private static Form of(String written) {
      return written.endsWith("*")
          ? new Form(written.substring(0, written.length() - 1), true)
          : new Form(written, false);
    }

    private boolean fits(String word) {
      return start.equals("#")
          ? Character.isDigit(word.charAt(0))
          : open ? word.startsWith(start) : word.equals(start);
    }
  }

  /** A choice among {@code runs} of words, which it puts into {@code tree}. */
  static WordChoice among(int slot, List<String> runs, WordTree<Run> tree) {
    int longest = 0;
    for (var run : runs) {
      if (!RUN.matcher(run).matches()) {
        throw new IllegalArgumentException("neither words nor the name of a list: \"" + run + "\"");
      }
      var words = List.of(run.split(" ", -1));
      longest = Math.max(longest, words.size());
      var rest = words.subList(1, words.size()).stream().map(Form::of).toList();
      tree.put(words.getFirst(), new Run(slot + rest.size(), rest));
    }
    return new WordChoice(slot, longest);
  }
}
