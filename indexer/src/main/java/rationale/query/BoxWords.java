package rationale.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.query.Expression.Exact;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Pattern;
import rationale.query.Expression.Phrase;
import rationale.query.Expression.Term;
import rationale.query.Lexeme.Kind;

/** Reads what is typed into one box of a form as words, whatever signs stand among them. */
final class BoxWords {
  private final Lexicon lexicon;

  BoxWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The things that are typed, known terms of several words as one; words too common to be asked
   * for only where there are no others.
   */
  List<Leaf> all(String typed) {
    var words = words(typed);
    var leaves = new ArrayList<Leaf>();
    var common = new ArrayList<Leaf>();
    for (int at = 0; at < words.size(); ) {
      int known = known(words.subList(at, words.size()));
      var leaf = leaf(words.subList(at, at + known));
      (known == 1 && lexicon.isCommon(words.get(at)) ? common : leaves).add(leaf);
      at += known;
    }
    return leaves.isEmpty() ? common : leaves;
  }

  /** Whether a phrase is what a box of words makes of one word that is a sign elsewhere. */
  boolean isTelling(Phrase phrase) {
    return all(phrase.text()).equals(List.of(phrase)) && !lexicon.isCommon(phrase.text());
  }

  /**
   * The one thing that is typed, several words side by side, in quotes without synonyms; null where
   * there is none.
   */
  @Nullable Leaf one(String typed) {
    var words = words(typed);
    var text = Lexer.straight(typed).strip();
    if (text.length() > 2 && text.startsWith("\"") && text.endsWith("\"")) {
      return phrase(typed);
    }
    return words.isEmpty()
        ? null
        : known(words) == words.size() ? leaf(words) : new Phrase(String.join(" ", words));
  }

  /** What is typed, word by word; null where there is none. */
  @Nullable Phrase phrase(String typed) {
    var words = words(typed);
    return words.isEmpty() ? null : new Phrase(String.join(" ", words));
  }

  /** A leaf as it is typed into a box. */
  static String written(Leaf leaf) {
    return leaf instanceof Exact exact ? "#" + exact.text() : leaf.text();
  }

  /** How many words from the first on are one thing. */
  private int known(List<String> words) {
    int plain = 0;
    while (plain < Math.min(words.size(), ExpressionParser.LONGEST_TERM)
        && single(words.get(plain)) instanceof Term) {
      plain++;
    }
    return Math.max(1, lexicon.knownTerm(words.subList(0, plain)));
  }

  private Leaf leaf(List<String> words) {
    if (words.size() > 1) {
      return new Term(String.join(" ", words));
    }
    // a word too common to be asked for is only asked for as it stands
    var single = single(words.getFirst());
    return lexicon.isCommon(words.getFirst()) ? new Phrase(words.getFirst()) : single;
  }

  /** What a word is in the language; a phrase of itself where it is a sign there. */
  private Leaf single(String word) {
    var pieces = Lexer.read(word, lexicon);
    if (pieces.problems().isEmpty() && pieces.lexemes().size() == 1) {
      var lexeme = pieces.lexemes().getFirst();
      // "but" is a sign where NOT follows
      if (lexeme.is(Kind.WORD) && lexeme.text().equals(word) && !word.equalsIgnoreCase("but")) {
        return new Term(word);
      }
      if (lexeme.is(Kind.PATTERN)) {
        return new Pattern(lexeme.text());
      }
      if (lexeme.is(Kind.EXACT)) {
        return new Exact(lexeme.text());
      }
    }
    return new Phrase(word);
  }

  private List<String> words(String typed) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (char c : (Lexer.straight(typed) + " ").toCharArray()) {
      if (!Character.isWhitespace(c) && c != '"') {
        word.append(c);
        continue;
      }
      var bare = word.toString().replaceAll("^[(\\[{,;:.]+|[)\\]},;:.]+$", "");
      if (lexicon.isSearchable(bare)) {
        words.add(bare);
      }
      word.setLength(0);
    }
    return words;
  }
}
