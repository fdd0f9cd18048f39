package rationale.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Everything;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;

/** Says an expression in English. */
public final class PlainEnglish {
  private final BiFunction<Leaf, List<String>, String> leaf;

  /**
   * @param leaf how a leaf is said, given the fields it stands in, the innermost last
   */
  public PlainEnglish(BiFunction<Leaf, List<String>, String> leaf) {
    this.leaf = leaf;
  }

  /** The expression as the end of a sentence that begins "Searched:". */
  public String say(Expression expression) {
    return say(expression, List.of());
  }

  private String say(Expression expression, List<String> fields) {
    return switch (expression) {
      case Leaf one -> leaf.apply(one, fields);
      case Everything all -> "all decisions";
      case And and -> joined(and.all(), " and ", fields);
      case Or or -> joined(or.any(), " or ", fields);
      case Not not -> inner(not.kept(), fields) + ", but not " + inner(not.excluded(), fields);
      case Near near -> near(near, fields);
      case AtLeast atLeast ->
          "at least %d times %s".formatted(atLeast.times(), inner(atLeast.of(), fields));
      case In in -> in.field().replace('-', ' ') + ": " + inner(in.of(), with(fields, in.field()));
    };
  }

  private String near(Near near, List<String> fields) {
    var left = inner(near.left(), fields);
    var right = inner(near.right(), fields);
    var distance = near.distance();
    return switch (distance.unit()) {
      case WORDS ->
          "%s %s %s of %s"
              .formatted(
                  left,
                  distance.ordered() ? "before and within" : "within",
                  distance.words() == 1 ? "1 word" : distance.words() + " words",
                  right);
      case SENTENCE, PARAGRAPH -> {
        var place = distance.unit() == Distance.Unit.SENTENCE ? "sentence" : "paragraph";
        yield distance.ordered()
            ? "%s before %s in the same %s".formatted(left, right, place)
            : "%s in the same %s as %s".formatted(left, place, right);
      }
    };
  }

  private String joined(List<Expression> parts, String sign, List<String> fields) {
    return parts.stream().map(part -> inner(part, fields)).collect(Collectors.joining(sign));
  }

  private String inner(Expression part, List<String> fields) {
    var said = say(part, fields);
    return part instanceof Leaf || part instanceof Everything || part instanceof AtLeast
        ? said
        : "(" + said + ")";
  }

  private static List<String> with(List<String> fields, String field) {
    var all = new ArrayList<>(fields);
    all.add(field);
    return all;
  }
}
