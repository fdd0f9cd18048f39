package rationale.query;

import java.util.List;
import java.util.stream.Collectors;
import rationale.query.Distance.Unit;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Everything;
import rationale.query.Expression.Exact;
import rationale.query.Expression.In;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;
import rationale.query.Expression.Pattern;
import rationale.query.Expression.Phrase;
import rationale.query.Expression.Term;

/** Writes an expression as a query that is read as the same expression. */
public final class QuerySyntax {
  // how tightly each kind binds; what binds less needs brackets inside what binds more
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int NOT = 2;
  private static final int PARAGRAPH = 3;
  private static final int SENTENCE = 4;
  private static final int WORDS = 5;
  private static final int ALONE = 6;

  private QuerySyntax() {}

  /** The query that asks for {@code expression}. */
  public static String write(Expression expression) {
    return switch (expression) {
      case Term term -> term.text();
      case Exact exact -> "#" + exact.text();
      case Pattern pattern -> pattern.text();
      case Phrase phrase -> "\"" + phrase.text() + "\"";
      case Everything all -> "";
      case And and -> joined(and.all(), " AND ", NOT);
      case Or or -> joined(or.any(), " OR ", AND);
      case Not not -> not(not);
      case Near near -> near(near);
      case AtLeast atLeast -> "atleast" + atLeast.times() + "(" + write(atLeast.of()) + ")";
      case In in -> in.field() + ":" + within(in.of(), ALONE);
    };
  }

  private static String not(Not not) {
    var excluded = "NOT " + within(not.excluded(), PARAGRAPH);
    return not.kept() instanceof Everything ? excluded : within(not.kept(), NOT) + " " + excluded;
  }

  private static String near(Near near) {
    int level = level(near);
    var sign = " " + near.distance().written() + " ";
    return within(near.left(), level) + sign + within(near.right(), level + 1);
  }

  private static String joined(List<Expression> parts, String sign, int level) {
    return parts.stream().map(part -> within(part, level)).collect(Collectors.joining(sign));
  }

  private static String within(Expression part, int level) {
    var written = write(part);
    return level(part) < level ? "(" + written + ")" : written;
  }

  private static int level(Expression expression) {
    return switch (expression) {
      case Or or -> OR;
      case And and -> AND;
      case Not not -> NOT;
      case Near near -> level(near);
      default -> ALONE;
    };
  }

  private static int level(Near near) {
    return near.distance().unit() == Unit.WORDS
        ? WORDS
        : near.distance().unit() == Unit.SENTENCE ? SENTENCE : PARAGRAPH;
  }
}
