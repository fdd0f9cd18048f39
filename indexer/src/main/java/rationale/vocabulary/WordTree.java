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
    /** The signs that words go on with, as bits; some thousand nodes stay in the fast cache so. */
    private long signs;

    /** What is behind each of them, in their order. */
    private final List<Node<T>> next = new ArrayList<>(1);

    private List<T> ofWord = List.of();
    private List<T> ofBeginning = List.of();

    Node<T> after(char sign) {
      var known = find(sign);
      if (known != null) {
        return known;
      }
      var node = new Node<T>();
      next.add(placeOf(bit(sign)), node);
      signs |= bit(sign);
      return node;
    }

    @Nullable Node<T> find(char sign) {
      long bit = bit(sign);
      return (signs & bit) == 0 ? null : next.get(placeOf(bit));
    }

    private int placeOf(long bit) {
      return Long.bitCount(signs & (bit - 1));
    }

    /** A bit for each sign of a word: a letter, a digit, the percent sign; 0 for any other. */
    private static long bit(char sign) {
      if (sign >= 'a' && sign <= 'z') {
        return 1L << (sign - 'a');
      }
      if (sign >= '0' && sign <= '9') {
        return 1L << ('z' - 'a' + 1 + sign - '0');
      }
      return sign == '%' ? Long.MIN_VALUE : 0;
    }
  }

  /**
   * Keeps {@code value} with a word as a pattern writes it.
   *
   * @throws IllegalArgumentException when it has other signs than a word of {@link Words}
   */
  void put(String written, T value) {
    if (written.equals("#")) {
      ofNumbers.add(value);
      return;
    }
    boolean open = written.charAt(written.length() - 1) == ENDING;
    var node = root;
    for (int i = 0; i < written.length() - (open ? 1 : 0); i++) {
      if (Node.bit(written.charAt(i)) == 0) {
        throw new IllegalArgumentException("no word: " + written);
      }
      node = node.after(written.charAt(i));
    }
    if (open) {
      node.ofBeginning = with(node.ofBeginning, value);
    } else {
      node.ofWord = with(node.ofWord, value);
    }
  }

  private static <T> List<T> with(List<T> kept, T value) {
    var more = new ArrayList<>(kept);
    more.add(value);
    return List.copyOf(more);
  }

  /**
   * Adds to {@code found} what is kept with whatever fits {@code word}: with the word itself, then
   * with its beginnings, the shortest first.
   */
  void collect(String word, List<T> found) {
    if (!ofNumbers.isEmpty() && Character.isDigit(word.charAt(0))) {
      found.addAll(ofNumbers);
    }
    int first = found.size();
    var node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.find(word.charAt(i));
      if (node == null) {
        return;
      }
      if (!node.ofBeginning.isEmpty()) {
        found.addAll(node.ofBeginning);
      }
    }
    if (!node.ofWord.isEmpty()) {
      found.addAll(first, node.ofWord);
    }
  }
}
