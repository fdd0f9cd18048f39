package rationale.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.query.Distance.Unit;
import rationale.query.Lexeme.Kind;

/** Puts the pieces of a query together, tightest first. */
final class ExpressionParser {
  static final int MOST_LEAVES = 256;
  static final int DEEPEST = 40;

  /** More words than any known term has. */
  static final int LONGEST_TERM = 8;

  private final Lexicon lexicon;
  private final List<Lexeme> lexemes;
  private final List<String> problems;
  private final Nearness nearness;
  private int at;
  private int depth;
  private int leaves;

  ExpressionParser(List<Lexeme> lexemes, List<String> problems, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lexemes = lexemes;
    this.problems = problems;
    this.nearness = new Nearness(problems);
  }

  /** What they ask for all together; null where nothing of it can be used. */
  @Nullable Expression read() {
    var all = new ArrayList<Expression>();
    while (at < lexemes.size()) {
      var part = or();
      if (part != null) {
        all.add(part);
      }
      if (next(Kind.CLOSE)) {
        problems.add("A bracket is closed that was not opened; it was left out.");
        at++;
      }
    }
    if (leaves > MOST_LEAVES) {
      problems.add("Only the first %d words were used.".formatted(MOST_LEAVES));
    }
    return Joined.all(all);
  }

  private @Nullable Expression or() {
    var any = new ArrayList<Expression>();
    Lexeme sign = null;
    while (true) {
      var part = conjunction();
      if (part != null) {
        any.add(part);
      } else if (sign != null) {
        missing(sign, true);
      } else if (next(Kind.OR)) {
        missing(lexemes.get(at), false);
      }
      if (!next(Kind.OR)) {
        return Joined.any(any);
      }
      sign = lexemes.get(at++);
    }
  }

  private @Nullable Expression conjunction() {
    var all = new ArrayList<Expression>();
    var common = new ArrayList<Expression>();
    Lexeme sign = null;
    while (at < lexemes.size() && !next(Kind.OR) && !next(Kind.CLOSE)) {
      if (next(Kind.AND)) {
        var and = lexemes.get(at++);
        if (sign != null || (all.isEmpty() && common.isEmpty())) {
          missing(and, false);
        }
        sign = and;
        continue;
      }
      boolean filler = sign == null && isFiller();
      var part = exclusion();
      if (part != null) {
        (filler ? common : all).add(part);
        sign = null;
      }
    }
    if (sign != null) {
      missing(sign, true);
    }
    return Joined.all(all.isEmpty() ? common : all);
  }

  /** Whether the word next is too common to be asked for, and no operator asks for it. */
  private boolean isFiller() {
    if (!next(Kind.WORD) || !lexicon.isCommon(lexemes.get(at).text())) {
      return false;
    }
    return at + 1 == lexemes.size() || !lexemes.get(at + 1).is(Kind.NEAR);
  }

  private @Nullable Expression exclusion() {
    var kept = near(Unit.PARAGRAPH);
    while (next(Kind.NOT)) {
      while (next(Kind.NOT)) {
        at++;
      }
      var sign = lexemes.get(at - 1);
      var excluded = near(Unit.PARAGRAPH);
      if (excluded == null) {
        missing(sign, true);
      } else {
        kept = Joined.without(kept, excluded);
      }
    }
    return kept;
  }

  private @Nullable Expression near(Unit unit) {
    var left = narrower(unit);
    while (next(Kind.NEAR) && distance().unit() == unit) {
      var sign = lexemes.get(at++);
      var right = narrower(unit);
      if (left == null || right == null) {
        missing(sign, left != null);
        left = left == null ? right : left;
      } else if (sign.distance() != null) {
        left = nearness.of(left, right, sign.distance());
      }
    }
    return left;
  }

  private @Nullable Expression narrower(Unit unit) {
    return switch (unit) {
      case PARAGRAPH -> near(Unit.SENTENCE);
      case SENTENCE -> near(Unit.WORDS);
      case WORDS -> primary();
    };
  }

  private Distance distance() {
    var distance = lexemes.get(at).distance();
    return distance == null ? Distance.words(1, false) : distance;
  }

  private @Nullable Expression primary() {
    skip();
    if (at == lexemes.size()) {
      return null;
    }
    var lexeme = lexemes.get(at);
    return switch (lexeme.kind()) {
      case WORD -> words();
      case EXACT -> leaf(new Expression.Exact(lexeme.text()));
      case PATTERN -> leaf(new Expression.Pattern(lexeme.text()));
      case PHRASE -> leaf(new Expression.Phrase(lexeme.text()));
      case OPEN -> group();
      case AT_LEAST -> atLeast(lexeme);
      case FIELD -> field(lexeme);
      default -> null;
    };
  }

  private @Nullable Expression words() {
    var words =
        lexemes.subList(at, lexemes.size()).stream()
            .takeWhile(lexeme -> lexeme.is(Kind.WORD))
            .limit(LONGEST_TERM)
            .map(Lexeme::text)
            .toList();
    int known = Math.max(1, lexicon.knownTerm(words));
    at += known - 1;
    return leaf(new Expression.Term(String.join(" ", words.subList(0, known))));
  }

  private @Nullable Expression leaf(Expression leaf) {
    at++;
    return ++leaves > MOST_LEAVES ? null : leaf;
  }

  private @Nullable Expression group() {
    at++;
    depth++;
    int start = leaves;
    var inside = or();
    depth--;
    if (next(Kind.CLOSE)) {
      at++;
    } else {
      problems.add("A bracket is not closed; it was closed at the end.");
    }
    if (inside == null && start == leaves) {
      problems.add("There is nothing between two brackets.");
    }
    return inside;
  }

  private @Nullable Expression atLeast(Lexeme sign) {
    at++;
    var inside = depth == DEEPEST ? primary() : group();
    return inside == null
        ? null
        : new Expression.AtLeast(sign.number(), nearness.countable(inside));
  }

  private @Nullable Expression field(Lexeme name) {
    at++;
    var inside = next(Kind.FIELD) ? null : primary();
    if (inside == null) {
      missing(name, true);
      return null;
    }
    return new Expression.In(name.text(), inside);
  }

  /** Leaves out what cannot begin anything. */
  private void skip() {
    while (next(Kind.NOISE) || (next(Kind.OPEN) && depth == DEEPEST)) {
      var skipped = lexemes.get(at++);
      if (skipped.is(Kind.OPEN)) {
        problems.add("Brackets deeper than %d were left out.".formatted(DEEPEST));
      } else if (skipped.typed().matches("[/+*!]|w/")) {
        problems.add(
            Quoted.of(skipped.typed()) + " stands for nothing by itself; it was left out.");
      }
    }
  }

  private void missing(Lexeme sign, boolean after) {
    if (leaves <= MOST_LEAVES) {
      problems.add(
          "%s has nothing %s it; it was left out."
              .formatted(Quoted.of(sign.typed()), after ? "after" : "before"));
    }
  }

  private boolean next(Kind kind) {
    return at < lexemes.size() && lexemes.get(at).is(kind);
  }
}
