package rationale.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query as the boxes of a form. What stands in a box are words: signs of the language in them ask
 * for nothing, but {@code *}, {@code ?} and {@code #} at words mean what they mean elsewhere.
 *
 * @param every words that must all be there
 * @param phrase words that must stand side by side
 * @param any words of which one must be there
 * @param none words of which none may be there
 * @param nearby two things that must be near each other; null for none
 * @param repeated something that must be there several times; null for none
 * @param field the part of a letter that all of it is about; empty for any
 */
public record QueryForm(
    String every,
    String phrase,
    String any,
    String none,
    @Nullable Nearby nearby,
    @Nullable Repeated repeated,
    String field) {
  public static final QueryForm EMPTY = new QueryForm("", "", "", "", null, null, "");

  /** A word or several side by side near others. */
  public record Nearby(String first, String second, Distance distance) {}

  /** A word or several side by side, so many times or more. */
  public record Repeated(String words, int times) {}

  /** What the boxes ask for all together; null where that is nothing. */
  public @Nullable Expression expression(Lexicon lexicon) {
    return new FormWriter(this, lexicon).expression();
  }

  /**
   * The query that asks for what is in the boxes; empty where that is nothing.
   *
   * @param besides another query that must hold too; empty for none
   */
  public String query(String besides, Lexicon lexicon) {
    var asked = expression(lexicon);
    if (asked == null) {
      return besides.strip();
    }
    var words = new QueryForm(besides, "", "", "", null, null, "");
    var other =
        QueryParser.parse(besides, lexicon)
            .map(ParsedQuery::expression)
            .orElseGet(() -> words.expression(lexicon));
    var both = other == null ? asked : Joined.all(List.of(other, asked));
    return both == null ? "" : QuerySyntax.write(both);
  }

  /** The boxes that ask for {@code expression}; empty where no boxes do. */
  public static Optional<QueryForm> of(Expression expression, Lexicon lexicon) {
    return new FormReader(lexicon).read(expression);
  }

  /** The boxes that ask for {@code query}; empty where no boxes do, as for most of some words. */
  public static Optional<QueryForm> of(String query, Lexicon lexicon) {
    var parsed = QueryParser.parse(query, lexicon);
    if (parsed.isEmpty()) {
      // a single thing is all of itself
      return new BoxWords(lexicon).all(query).size() == 1
          ? Optional.of(new QueryForm(query.strip(), "", "", "", null, null, ""))
          : Optional.empty();
    }
    var expression = parsed.get().expression();
    return expression == null || !parsed.get().problems().isEmpty()
        ? Optional.empty()
        : of(expression, lexicon);
  }
}
