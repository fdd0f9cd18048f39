package rationale.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rationale.text.Sentences;

/** What reviewers say of the case, as clauses of words: no phrase goes on beyond a clause. */
final class OwnWords {
  private static final Pattern BREAK = Pattern.compile("[;:()\\[\\]\"“”•█]|,(?!\\d)|\\s[-–—]+\\s");

  private final TermWords words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final BitSet begins = new BitSet();
  private final BitSet tells = new BitSet();
  private final BitSet opens = new BitSet();
  private final BitSet closes = new BitSet();

  OwnWords(TermWords words) {
    this.words = words;
  }

  /**
   * Words side by side.
   *
   * @param words as written
   * @param numbers for each of them the number of what the index holds for it in any ending
   * @param outcomes places of what only says the outcome over again
   */
  record Clause(List<Token> words, List<Integer> numbers, BitSet outcomes) {
    int size() {
      return words.size();
    }

    /** {@code length} words from {@code start} on, as written. */
    String text(int start, int length) {
      return TypedWords.text(words.subList(start, start + length));
    }
  }

  /** The clauses of a stretch of text. */
  List<Clause> clauses(String text) {
    var clauses = new ArrayList<Clause>();
    for (var sentence : Sentences.of(text)) {
      for (var part : BREAK.splitAsStream(sentence.of(text)).toList()) {
        var tokens = Token.of(part).stream().map(this::kept).toList();
        var numbered = tokens.stream().map(this::number).toList();
        clauses.add(new Clause(tokens, numbered, words.outcomes(tokens)));
      }
    }
    return clauses;
  }

  /** Whether {@code length} words of a clause from {@code start} on can be a term. */
  boolean isTerm(Clause clause, int start, int length) {
    int end = start + length;
    int outcome = clause.outcomes().nextSetBit(start);
    if (end > clause.size() || (outcome >= 0 && outcome < end)) {
      return false;
    }
    int first = clause.numbers().get(start);
    int last = clause.numbers().get(end - 1);
    return opens.get(first)
        ? length > 1 && (tells.get(last) || closes.get(last))
        : begins.get(first) && tells.get(last);
  }

  private int number(Token word) {
    return numbers.computeIfAbsent(
        word.term(),
        _ -> {
          int number = numbers.size();
          tells.set(number, words.tells(word));
          begins.set(number, words.begins(word));
          opens.set(number, words.opens(word));
          closes.set(number, words.closes(word));
          return number;
        });
  }

  // a sample has a million words, but few different ones
  private Token kept(Token word) {
    return new Token(kept(word.term()), kept(word.exact()), kept(word.typed()), word.glued());
  }

  private String kept(String text) {
    var before = known.putIfAbsent(text, text);
    return before == null ? text : before;
  }
}
