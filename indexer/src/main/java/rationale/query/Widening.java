package rationale.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.query.Distance.Unit;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Everything;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;
import rationale.query.Expression.Phrase;
import rationale.query.Expression.Term;

/** The ways in which an expression asks for a little less. */
public final class Widening {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The next distance in words; so many may already reach past a sentence. */
  private static final int WIDE = 25;

  private final Expression whole;
  private final Predicate<String> isText;
  private final int most;
  private final SequencedSet<Wider> ways = new LinkedHashSet<>();

  /**
   * An expression that asks for less than another.
   *
   * @param change what is different, as "w/25 instead of w/5"
   */
  public record Wider(String change, Expression expression) {}

  private Widening(Expression whole, Predicate<String> isText, int most) {
    this.whole = whole;
    this.isText = isText;
    this.most = most;
  }

  /**
   * The first {@code most} ways that change how parts of {@code expression} are joined: none leaves
   * out any.
   *
   * @param isText whether words are looked for in a text under this name of a field
   */
  public static List<Wider> joints(Expression expression, Predicate<String> isText, int most) {
    var widening = new Widening(expression, isText, most);
    expression.tree().distinct().forEach(widening::loosen);
    return List.copyOf(widening.ways);
  }

  /** The first {@code most} ways that leave out one part which must be found. */
  public static List<Wider> omissions(Expression expression, Predicate<String> isText, int most) {
    var widening = new Widening(expression, isText, most);
    widening.omit(expression);
    return List.copyOf(widening.ways);
  }

  private void loosen(Expression part) {
    switch (part) {
      case And and -> {
        var where = and.equals(whole) ? "" : " in " + said(and);
        add("OR instead of AND" + where, part, new Or(and.all()));
      }
      case Near near -> loosen(near);
      case Phrase phrase -> loosen(phrase);
      case Not not when !(not.kept() instanceof Everything) ->
          add("with what was left out: " + said(not.excluded()), part, not.kept());
      case AtLeast atLeast ->
          add("%s once or more".formatted(said(atLeast.of())), part, atLeast.of());
      case In in when isText.test(in.field()) ->
          add("%s anywhere in the decision".formatted(said(in.of())), part, in.of());
      case Expression.Exact exact ->
          add("%s in any form".formatted(said(exact)), part, new Term(exact.text()));
      default -> {}
    }
  }

  private void loosen(Near near) {
    var distance = near.distance();
    if (distance.ordered()) {
      var either = new Distance(distance.unit(), distance.words(), false);
      add(instead(either, distance), near, new Near(near.left(), near.right(), either));
    }
    var wider = wider(distance);
    if (wider == null) {
      var both = new And(List.of(near.left(), near.right()));
      add("AND instead of " + distance.written(), near, both);
    } else {
      add(instead(wider, distance), near, new Near(near.left(), near.right(), wider));
    }
  }

  private static String instead(Distance wider, Distance distance) {
    return wider.written() + " instead of " + distance.written();
  }

  private static @Nullable Distance wider(Distance distance) {
    return switch (distance.unit()) {
      case WORDS ->
          distance.words() < WIDE
              ? Distance.words(WIDE, distance.ordered())
              : Distance.within(Unit.PARAGRAPH, distance.ordered());
      case SENTENCE -> Distance.within(Unit.PARAGRAPH, distance.ordered());
      case PARAGRAPH -> null;
    };
  }

  private void loosen(Phrase phrase) {
    var words = new ArrayList<Expression>();
    SPACE.splitAsStream(phrase.text()).forEach(word -> words.add(new Term(word)));
    var apart = words.size() < 2 ? words.getFirst() : new And(words);
    add("%s without quotes".formatted(said(phrase)), phrase, apart);
  }

  private void omit(Expression part) {
    switch (part) {
      case And and -> and.all().forEach(this::without);
      case Near near -> near.parts().forEach(this::without);
      case In in when isText.test(in.field()) -> omit(in.of());
      case Not not -> omit(not.kept());
      default -> {}
    }
  }

  private void without(Expression part) {
    if (part instanceof Not not) {
      without(not.kept());
      return;
    }
    add("without " + said(part), part, null);
    omit(part);
  }

  private void add(String change, Expression part, @Nullable Expression by) {
    if (ways.size() >= most) {
      return;
    }
    var wider = Rewriting.replace(whole, part, by);
    if (wider != null && !wider.equals(whole)) {
      ways.add(new Wider(change, wider));
    }
  }

  private static String said(Expression part) {
    return switch (part) {
      case Phrase phrase -> QuerySyntax.write(phrase);
      case Leaf leaf -> Quoted.of(QuerySyntax.write(leaf));
      default -> "(" + Quoted.shortened(QuerySyntax.write(part)) + ")";
    };
  }
}
