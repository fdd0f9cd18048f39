package rationale.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words as patterns write them, letter by letter, so that one walk along a word finds all that fit
 * it: the word itself, its beginnings ({@code therap*}), and {@code #} where it begins with a
 * digit.
 *
 * @param <T> what is kept with the words
 */
final class WordTree<T> {
  private static final char ENDING = '*';

  private final Node<T> root = new Node<>();
  private final List<T> ofNumbers = new ArrayList<>();

  /** What words may go on with after some letters, and what is kept with those that end here. */
  private static final class Node<T> {
    private final StringBuilder letters = new StringBuilder();
    private final List<Node<T>> next = new ArrayList<>();
    private final List<T> ofWord = new ArrayList<>();
    private final List<T> ofBeginning = new ArrayList<>();

    Node<T> after(char letter) {
      var known = find(letter);
      if (known != null) {
        return known;
      }
      letters.append(letter);
      next.add(new Node<>());
      return next.getLast();
    }

    @Nullable Node<T> find(char letter) {
      for (int i = 0; i < letters.length(); i++) {
        if (letters.charAt(i) == letter) {
          return next.get(i);
        }
      }
      return null;
    }
  }

  /** Keeps {@code value} with a word as a pattern writes it. */
  void put(String written, T value) {
    if (written.equals("#")) {
      ofNumbers.add(value);
      return;
    }
    boolean open = written.charAt(written.length() - 1) == ENDING;
    var node = root;
    for (int i = 0; i < written.length() - (open ? 1 : 0); i++) {
      node = node.after(written.charAt(i));
    }
    (open ? node.ofBeginning : node.ofWord).add(value);
  }

  /** Adds to {@code found} what is kept with whatever fits {@code word}. */
  void collect(String word, List<T> found) {
    if (!ofNumbers.isEmpty() && Character.isDigit(word.charAt(0))) {
      found.addAll(ofNumbers);
    }
    var node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.find(word.charAt(i));
      if (node == null) {
        return;
      }
      found.addAll(node.ofBeginning);
    }
    found.addAll(node.ofWord);
  }
}
