package rationale.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import rationale.model.Span;
import rationale.search.BruteForce.Word;

/**
 * A text of a few words again and again, and what a reader sees in it.
 *
 * @param words its words in order
 * @param spans where each of them stands in the text
 */
record RandomText(String text, List<Word> words, List<Span> spans) {
  // none has an ending to lose or a synonym
  static final List<String> WORDS = List.of("alpha", "bravo", "delta", "golf", "kilo");

  static RandomText of(Random random, int paragraphs, int mostSentences) {
    var text = new StringBuilder();
    var words = new ArrayList<Word>();
    var spans = new ArrayList<Span>();
    int sentence = 0;
    for (int p = 0; p < paragraphs; p++) {
      text.append(p == 0 ? "" : "\n");
      for (int left = 1 + random.nextInt(mostSentences); left > 0; left--) {
        for (int more = random.nextInt(6); more >= 0; more--) {
          var word = WORDS.get(random.nextInt(WORDS.size()));
          boolean begins = words.isEmpty() || words.getLast().sentence() != sentence;
          int start = text.length();
          text.append(begins ? Character.toUpperCase(word.charAt(0)) : word.charAt(0))
              .append(word.substring(1));
          words.add(new Word(word, sentence, p));
          spans.add(new Span(start, text.length()));
          text.append(more == 0 ? "." : " ");
        }
        sentence++;
        text.append(left == 1 ? "" : " ");
      }
    }
    return new RandomText(text.toString(), words, spans);
  }

  /** The places of the words that {@code marks} cover. */
  Set<Integer> covered(List<Span> marks) {
    var covered = new TreeSet<Integer>();
    for (int at = 0; at < spans.size(); at++) {
      var word = spans.get(at);
      if (marks.stream().anyMatch(m -> m.start() <= word.start() && m.end() >= word.end())) {
        covered.add(at);
      }
    }
    return covered;
  }
}
