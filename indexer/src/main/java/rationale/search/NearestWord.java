package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.SuggestMode;
import rationale.index.LetterAnalyzer;

/**
 * The word of an index that is nearest to one that it does not have.
 *
 * @param word without case and accents
 * @param sure whether it is one slip away and no other word as near is nearly as frequent
 */
record NearestWord(String word, boolean sure) {
  private static final int CANDIDATES = 10;
  private static final float ACCURACY = 0.5f;

  /** A slip more weighs as much as being so many times as frequent, as a logarithm. */
  private static final double SLIP = 4;

  /** A slip in the first letter is rare. */
  private static final double FIRST_LETTER = 2;

  /** So many times as frequent as the next, as a logarithm, leaves no doubt. */
  private static final double NO_DOUBT = 1.5;

  private static final LuceneLevenshteinDistance DISTANCE = new LuceneLevenshteinDistance();
  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word);

  private record Candidate(String word, int slips, double score) {}

  /** The nearest to {@code typed}, which is without case and accents; empty where none is near. */
  static Optional<NearestWord> to(IndexReader reader, String typed) throws IOException {
    var candidates = candidates(reader, typed);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    var best = candidates.getFirst();
    boolean alone =
        candidates.stream()
            .skip(1)
            .noneMatch(other ->
                other.score() > best.score() - NO_DOUBT && !sameStem(other.word(), best.word()));
    return Optional.of(new NearestWord(best.word(), best.slips() == 1 && alone));
  }

  // a request for acupuncture is one for acupunctures
  private static boolean sameStem(String one, String other) {
    return Token.of(one).getFirst().term().equals(Token.of(other).getFirst().term());
  }

  private static List<Candidate> candidates(IndexReader reader, String typed) throws IOException {
    var frequencies = new HashMap<String, Integer>();
    var checker = checker();
    for (var field : QueryField.EVERYWHERE) {
      var term = new Term(field, LetterAnalyzer.EXACT + typed);
      var similar =
          checker.suggestSimilar(term, CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS, ACCURACY);
      for (var found : similar) {
        frequencies.merge(found.string.substring(1), found.freq, Integer::sum);
      }
    }
    var candidates = new ArrayList<Candidate>();
    frequencies.forEach((word, frequency) -> {
      if (word.chars().allMatch(Character::isLetter) && slips(typed, word) <= mostSlips(typed)) {
        candidates.add(candidate(typed, word, frequency));
      }
    });
    candidates.sort(BEST);
    return live(reader, candidates);
  }

  private static List<Candidate> live(IndexReader reader, List<Candidate> candidates)
      throws IOException {
    var live = new ArrayList<Candidate>();
    for (var candidate : candidates) {
      boolean stands = false;
      for (var field : QueryField.EVERYWHERE) {
        var term = new Term(field, LetterAnalyzer.EXACT + candidate.word());
        stands = stands || LiveTerms.has(reader, term);
      }
      if (stands) {
        live.add(candidate);
      }
    }
    return live;
  }

  private static DirectSpellChecker checker() {
    var checker = new DirectSpellChecker();
    checker.setMinPrefix(1); // the sign of an exact form, so that no letter of the word is pinned
    checker.setMinQueryLength(1);
    return checker;
  }

  private static Candidate candidate(String typed, String word, int frequency) {
    int slips = slips(typed, word);
    double first = typed.charAt(0) == word.charAt(0) ? 0 : FIRST_LETTER;
    return new Candidate(word, slips, Math.log(1.0 + frequency) - SLIP * slips - first);
  }

  private static int slips(String typed, String word) {
    float similar = DISTANCE.getDistance(typed, word);
    return Math.round((1 - similar) * Math.min(typed.length(), word.length()));
  }

  /** In a short word two slips make any other word. */
  private static int mostSlips(String typed) {
    return typed.length() <= 5 ? 1 : 2;
  }
}
