package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import rationale.query.Expression;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Everything;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;

/** Builds Lucene's form of an expression. */
final class ConnectorsQuery {
  private final Sources sources;
  private final Function<In, Query> values;

  /**
   * @param sources where leaves stand
   * @param values finds the items with a property that is no text
   */
  ConnectorsQuery(Sources sources, Function<In, Query> values) {
    this.sources = sources;
    this.values = values;
  }

  /** Finds the items that {@code expression} asks for. */
  Query of(Expression expression) {
    return of(expression, QueryField.EVERYWHERE);
  }

  private Query of(Expression expression, List<String> fields) {
    return switch (expression) {
      case Leaf leaf -> inAny(leaf, fields);
      case Near near -> inAny(near, fields);
      case And and -> joined(and.all(), fields, Occur.MUST);
      case Or or -> joined(or.any(), fields, Occur.SHOULD);
      case Not not ->
          new BooleanQuery.Builder()
              .add(of(not.kept(), fields), Occur.MUST)
              .add(of(not.excluded(), fields), Occur.MUST_NOT)
              .build();
      case Everything all -> MatchAllDocsQuery.INSTANCE;
      case AtLeast atLeast -> {
        var source = sources.of(atLeast.of());
        var counted = fields.stream().collect(Collectors.toMap(field -> field, field -> source));
        yield new AtLeastQuery(atLeast.times(), counted);
      }
      case In in -> in(in);
    };
  }

  private Query in(In in) {
    var field = QueryField.named(in.field()).orElseThrow();
    var query = new BooleanQuery.Builder();
    if (!field.texts().isEmpty()) {
      query.add(of(in.of(), field.texts()), Occur.SHOULD);
    }
    if (field.facet() != null || field.dates() != null) {
      query.add(values.apply(in), Occur.SHOULD);
    }
    return query.build();
  }

  private Query joined(List<Expression> parts, List<String> fields, Occur occur) {
    var query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(of(part, fields), occur));
    return query.build();
  }

  private Query inAny(Expression expression, List<String> fields) {
    var any = new BooleanQuery.Builder();
    fields.forEach(field -> any.add(in(expression, field), Occur.SHOULD));
    return any.build();
  }

  private Query in(Expression expression, String field) {
    var plain = expression instanceof Leaf leaf ? sources.plain(leaf, field) : null;
    return plain == null ? new IntervalQuery(field, sources.of(expression)) : plain;
  }

  /**
   * What of {@code expression} an item that it finds matches: of any of several those that hold,
   * and nothing of the others, though single words of them may be there.
   */
  Expression matched(Expression expression, Markers.Item item) throws IOException {
    return matched(expression, QueryField.EVERYWHERE, item);
  }

  private Expression matched(Expression expression, List<String> fields, Markers.Item item)
      throws IOException {
    return switch (expression) {
      case And and -> {
        var all = new ArrayList<Expression>();
        for (var part : and.all()) {
          all.add(matched(part, fields, item));
        }
        yield new And(all);
      }
      case Or or -> {
        var any = new ArrayList<Expression>();
        for (var part : new LinkedHashSet<>(or.any())) {
          any.add(ifMatched(part, fields, item));
        }
        yield new Or(any);
      }
      case Not not -> matched(not.kept(), fields, item);
      case In in -> {
        var field = QueryField.named(in.field()).orElseThrow();
        var inside =
            field.facet() == null
                ? matched(in.of(), field.texts(), item)
                : ifMatched(in.of(), field.texts(), item);
        yield new In(in.field(), inside);
      }
      case Leaf leaf -> leaf;
      case Near near -> near;
      case AtLeast atLeast -> atLeast;
      case Everything all -> all;
    };
  }

  private Expression ifMatched(Expression part, List<String> fields, Markers.Item item)
      throws IOException {
    // what is one place of a text is marked where it is, or is nowhere
    boolean isPlace = part instanceof Leaf || part instanceof Near;
    return isPlace || item.matches(of(part, fields))
        ? matched(part, fields, item)
        : new Everything();
  }

  /** Finds what of {@code expression} to mark in a text of {@code field}. */
  Query marks(Expression expression, String field) {
    var marks = new BooleanQuery.Builder();
    mark(expression, QueryField.EVERYWHERE, field, marks);
    return marks.build();
  }

  private void mark(
      Expression expression, List<String> fields, String field, BooleanQuery.Builder marks) {
    switch (expression) {
      case Leaf leaf when fields.contains(field) -> mark(leaf, field, marks);
      case Near near when fields.contains(field) -> mark(near, field, marks);
      case Leaf elsewhere -> {}
      case Near elsewhere -> {}
      case AtLeast atLeast when fields.contains(field) -> mark(atLeast.of(), field, marks);
      case AtLeast elsewhere -> {}
      case Not not -> mark(not.kept(), fields, field, marks);
      case In in -> {
        var texts = QueryField.named(in.field()).map(QueryField::marked).orElse(List.of());
        mark(in.of(), texts, field, marks);
      }
      default -> expression.parts().forEach(part -> mark(part, fields, field, marks));
    }
  }

  private void mark(Expression place, String field, BooleanQuery.Builder marks) {
    marks.add(new IntervalQuery(field, sources.of(place)), Occur.SHOULD);
  }
}
