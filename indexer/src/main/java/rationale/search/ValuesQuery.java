package rationale.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.query.Expression;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;

/** Finds items by the words of their facet values, and by dates, as a query names them. */
final class ValuesQuery {
  /** So many values a message names. */
  private static final int NAMED = 6;

  private final FacetLabels labels;
  private final Function<Leaf, Spelling> spellings;
  private final List<String> notices;

  ValuesQuery(FacetLabels labels, Function<Leaf, Spelling> spellings, List<String> notices) {
    this.labels = labels;
    this.spellings = spellings;
    this.notices = notices;
  }

  /** The items whose property {@code in} names is as it says. */
  Query of(In in) {
    var field = QueryField.named(in.field()).orElseThrow();
    var facet = field.facet();
    return facet != null
        ? of(in.of(), leaf -> values(facet, leaf, field.texts().isEmpty()))
        : of(in.of(), leaf -> days(in.field(), field.dates(), leaf));
  }

  private Query of(Expression expression, Function<Leaf, Query> leaves) {
    return switch (expression) {
      case Leaf leaf -> leaves.apply(leaf);
      case Or or -> joined(or.any(), leaves, Occur.SHOULD);
      case Not not ->
          new BooleanQuery.Builder()
              .add(of(not.kept(), leaves), Occur.MUST)
              .add(of(not.excluded(), leaves), Occur.MUST_NOT)
              .build();
      case Expression.Everything all -> MatchAllDocsQuery.INSTANCE;
      default -> joined(expression.parts(), leaves, Occur.MUST);
    };
  }

  private Query joined(List<Expression> parts, Function<Leaf, Query> leaves, Occur occur) {
    var query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(of(part, leaves), occur));
    return query.build();
  }

  private Query values(Facet facet, Leaf leaf, boolean alone) {
    var query = new BooleanQuery.Builder();
    var slugs = slugs(facet, spellings.apply(leaf));
    slugs.forEach(slug -> query.add(RequestQuery.value(labels, facet, slug), Occur.SHOULD));
    if (slugs.isEmpty() && alone) {
      notices.add(
          "No decision has “%s” as its %s; there are: %s."
              .formatted(leaf.text(), facet.label().toLowerCase(Locale.ROOT), known(facet)));
    }
    return query.build();
  }

  /** The values whose label holds the words of the leaf side by side. */
  private Set<String> slugs(Facet facet, Spelling spelling) {
    var slugs = new TreeSet<String>();
    for (var slug : labels.slugs(facet)) {
      var words = Token.of(labels.label(facet, slug));
      var forms = List.of(forms(words, false), forms(words, true));
      if (spelling.alternatives().stream().anyMatch(named -> holds(forms, named))) {
        slugs.add(slug);
      }
    }
    return slugs;
  }

  private static List<String> forms(List<Token> words, boolean exact) {
    return words.stream().map(exact ? Token::exact : Token::term).toList();
  }

  private static boolean holds(List<List<String>> label, List<List<String>> words) {
    int length = label.getFirst().size();
    for (int at = 0; at + words.size() <= length; at++) {
      int start = at;
      boolean all = true;
      for (int i = 0; i < words.size() && all; i++) {
        int place = start + i;
        var terms = words.get(i);
        all = label.stream().anyMatch(form -> terms.contains(form.get(place)));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private String known(Facet facet) {
    var all = labels.slugs(facet, null);
    var named =
        all.stream()
            .limit(NAMED)
            .map(slug -> labels.label(facet, slug))
            .collect(Collectors.joining(", "));
    return all.size() > NAMED ? named + " and " + (all.size() - NAMED) + " more" : named;
  }

  private Query days(String name, @Nullable DateField dates, Leaf leaf) {
    var range = DateRange.parse(leaf.text());
    if (range.isEmpty() || dates == null) {
      notices.add(
          "“%s:%s” is no date: write %s:2019, %s:2019-03 or %s:2019..2021."
              .formatted(name, leaf.text(), name, name, name));
      return new MatchNoDocsQuery("no date");
    }
    return RequestQuery.days(dates, range.get());
  }
}
