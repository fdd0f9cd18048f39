package rationale.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rationale.model.Outcome;
import rationale.search.OwnWords.Clause;

/** In how many letters of a sample, overturned and upheld, words and phrases stand. */
final class TermCounts {
  /** What fewer letters have says little of any decision to come. */
  static final int LEAST = 3;

  /** The same as a share of the letters of the side that a term sets apart. */
  private static final double LEAST_SHARE = 0.02;

  /** Of two terms of which one holds the other, one is enough where so many letters have both. */
  private static final double ALIKE = 0.5;

  /** How much weaker a phrase may be, for each word more, than the word that it makes plain. */
  private static final double PLAINER = 0.1;

  private static final int LONGEST = 3;

  private final OwnWords ownWords;
  private final Map<Outcome, List<List<Clause>>> letters;
  private final Map<List<Integer>, Count> counts = new HashMap<>();

  /**
   * @param letters for each side the clauses of each of its letters
   */
  TermCounts(OwnWords ownWords, Map<Outcome, List<List<Clause>>> letters) {
    this.ownWords = ownWords;
    this.letters = letters;
    for (int length = 1; length <= LONGEST; length++) {
      var grown = new HashMap<List<Integer>, Count>();
      count(Outcome.OVERTURNED, length, grown);
      count(Outcome.UPHELD, length, grown);
      grown.values().removeIf(count -> count.letters() < LEAST);
      counts.putAll(grown);
    }
  }

  private static final class Count {
    private int overturned;
    private int upheld;

    int letters() {
      return overturned + upheld;
    }
  }

  private void count(Outcome side, int length, Map<List<Integer>, Count> grown) {
    for (var letter : letters(side)) {
      var found = new HashSet<List<Integer>>();
      for (var clause : letter) {
        terms(clause, length).map(start -> term(clause, start, length)).forEach(found::add);
      }
      for (var term : found) {
        var count = grown.computeIfAbsent(term, _ -> new Count());
        if (side == Outcome.OVERTURNED) {
          count.overturned++;
        } else {
          count.upheld++;
        }
      }
    }
  }

  private Stream<Integer> terms(Clause clause, int length) {
    return Stream.iterate(0, start -> start + length <= clause.size(), start -> start + 1)
        .filter(start -> ownWords.isTerm(clause, start, length));
  }

  private static List<Integer> term(Clause clause, int start, int length) {
    return List.copyOf(clause.numbers().subList(start, start + length));
  }

  private List<List<Clause>> letters(Outcome side) {
    return letters.getOrDefault(side, List.of());
  }

  /** How many words and phrases stand in letters enough to be compared. */
  int compared() {
    return counts.size();
  }

  /** The terms that set {@code side} apart most clearly, as most letters write them. */
  List<String> telling(Outcome side, int most) {
    var chosen = new ArrayList<Candidate>();
    var least = Math.max(LEAST, LEAST_SHARE * letters(side).size());
    var candidates =
        counts.entrySet().stream()
            .map(entry -> candidate(entry.getKey(), entry.getValue()))
            .filter(candidate -> candidate.isOf(side, least))
            .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
            .iterator();
    while (candidates.hasNext() && chosen.size() < most) {
      var next = candidates.next();
      if (chosen.stream().noneMatch(next::isLike)) {
        chosen.add(next);
      }
    }
    return written(chosen.stream().map(Candidate::words).toList());
  }

  private Candidate candidate(List<Integer> words, Count count) {
    var g2 =
        LogLikelihood.of(
            count.overturned,
            letters(Outcome.OVERTURNED).size(),
            count.upheld,
            letters(Outcome.UPHELD).size());
    return new Candidate(words, count, g2);
  }

  private record Candidate(List<Integer> words, Count count, double g2) {
    boolean isOf(Outcome side, double least) {
      return side == Outcome.OVERTURNED
          ? g2 > 0 && count.overturned >= least
          : g2 < 0 && count.upheld >= least;
    }

    double weight() {
      return Math.abs(g2) * (1 + PLAINER * (words.size() - 1));
    }

    // what holds a phrase has the phrase, so few letters can have one of them alone
    boolean isLike(Candidate other) {
      boolean holds =
          Collections.indexOfSubList(words, other.words) >= 0
              || Collections.indexOfSubList(other.words, words) >= 0;
      return holds
          && Math.min(count.letters(), other.count.letters())
              >= ALIKE * Math.max(count.letters(), other.count.letters());
    }
  }

  /** For each of {@code terms} how most letters write it; all of them are looked for at once. */
  private List<String> written(List<List<Integer>> terms) {
    var forms = new HashMap<List<Integer>, Map<String, Integer>>();
    terms.forEach(term -> forms.put(term, new HashMap<>()));
    var clauses = letters.values().stream().flatMap(List::stream).flatMap(List::stream);
    clauses.forEach(clause -> {
      for (int length = 1; length <= LONGEST; length++) {
        for (int at = 0; at + length <= clause.size(); at++) {
          var known = forms.get(clause.numbers().subList(at, at + length));
          if (known != null) {
            known.merge(clause.text(at, length), 1, Integer::sum);
          }
        }
      }
    });
    return terms.stream().map(term -> commonest(forms.getOrDefault(term, Map.of()))).toList();
  }

  private static String commonest(Map<String, Integer> forms) {
    return Collections.max(
            forms.entrySet(),
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .getKey();
  }
}
