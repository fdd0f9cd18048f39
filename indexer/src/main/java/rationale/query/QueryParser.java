package rationale.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rationale.query.Lexeme.Kind;

/**
 * Reads queries with connectors. What binds tightest first: phrases and groups, words near each
 * other, in one sentence, in one paragraph, NOT, AND, OR; words side by side are all asked for.
 * Nothing that is typed fails: what is wrong is told, and left out or mended.
 */
public final class QueryParser {
  /** More is cut off, so that no query costs more than a hundred ordinary ones. */
  static final int MOST_CHARS = 16_384;

  private QueryParser() {}

  /** What {@code query} asks for; empty where it holds no connector, so that it is plain words. */
  public static Optional<ParsedQuery> parse(String query, Lexicon lexicon) {
    var cut = query.substring(0, Math.min(query.length(), MOST_CHARS));
    var pieces = Lexer.read(cut, lexicon);
    if (pieces.problems().isEmpty() && !hasConnectors(pieces.lexemes())) {
      return Optional.empty();
    }
    var problems = new ArrayList<>(pieces.problems());
    if (cut.length() < query.length()) {
      problems.add("Only the first %,d characters were read.".formatted(MOST_CHARS));
    }
    var lexemes = pieces.lexemes().stream().map(Lexeme::hardened).toList();
    var expression = new ExpressionParser(lexemes, problems, lexicon).read();
    return Optional.of(new ParsedQuery(expression, problems.stream().distinct().toList()));
  }

  /** Plain words whose and, or, not are written as operators; empty where that says nothing new. */
  public static Optional<String> asConnectors(String words, Lexicon lexicon) {
    var pieces = Lexer.read(words, lexicon);
    if (hasConnectors(pieces.lexemes()) || pieces.lexemes().stream().noneMatch(Lexeme::isSoft)) {
      return Optional.empty();
    }
    var written =
        pieces.lexemes().stream()
            .map(lexeme -> lexeme.hardened().written())
            .collect(Collectors.joining(" "));
    return parse(written, lexicon)
        .filter(parsed -> parsed.problems().isEmpty())
        .map(ParsedQuery::repaired);
  }

  private static boolean hasConnectors(List<Lexeme> lexemes) {
    boolean group = lexemes.stream().anyMatch(lexeme -> lexeme.is(Kind.OPEN));
    return lexemes.stream().anyMatch(lexeme -> lexeme.isConnector() || (group && lexeme.isSoft()));
  }
}
