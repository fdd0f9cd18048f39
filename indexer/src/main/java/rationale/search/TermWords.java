package rationale.search;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rationale.vocabulary.UntellingWords;

/** Which words can be a term of themselves, or begin or end one of several words. */
final class TermWords {
  private final Set<String> edges;
  private final Set<String> openings;
  private final Set<String> closings;
  private final Map<String, List<List<String>>> outcomes;

  TermWords(UntellingWords words) {
    edges = terms(words.edges()).map(List::getFirst).collect(Collectors.toSet());
    openings = terms(words.openings()).map(List::getFirst).collect(Collectors.toSet());
    closings = terms(words.closings()).map(List::getFirst).collect(Collectors.toSet());
    outcomes = terms(words.outcomes()).collect(Collectors.groupingBy(List::getFirst));
  }

  private static Stream<List<String>> terms(List<String> texts) {
    return texts.stream().map(text -> Token.of(text).stream().map(Token::term).toList());
  }

  /** Whether {@code word} may be a term by itself, or end one. */
  boolean tells(Token word) {
    boolean named = word.term().length() > 2 || isCapitals(word.typed());
    return named
        && word.term().chars().anyMatch(Character::isLetter)
        && !word.isStopWord()
        && !edges.contains(word.term())
        && !openings.contains(word.term());
  }

  /** Whether {@code word} turns round what comes after it. */
  boolean opens(Token word) {
    return openings.contains(word.term());
  }

  /** Whether {@code word} may end a phrase that one of those begins. */
  boolean closes(Token word) {
    return closings.contains(word.term());
  }

  /** Whether {@code word} may begin a phrase as it is. */
  boolean begins(Token word) {
    return tells(word) || isNumber(word.term());
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isNumber(String term) {
    return term.chars().allMatch(Character::isDigit);
  }

  /** The places of {@code words} that only say the outcome over again. */
  BitSet outcomes(List<Token> words) {
    var terms = words.stream().map(Token::term).toList();
    var places = new BitSet();
    for (int at = 0; at < terms.size(); at++) {
      for (var outcome : outcomes.getOrDefault(terms.get(at), List.of())) {
        int end = at + outcome.size();
        if (end <= terms.size() && terms.subList(at, end).equals(outcome)) {
          places.set(at, end);
        }
      }
    }
    return places;
  }
}
