package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rationale.query.Expression;
import rationale.query.Expression.Exact;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Not;
import rationale.query.Expression.Pattern;
import rationale.query.Expression.Phrase;
import rationale.query.ParsedQuery;
import rationale.query.PlainEnglish;

/** A query with connectors, which means exactly what it says; its words only rank what it finds. */
final class ConnectorsReading implements Reading {
  private static final int EXAMPLES = 5;

  /** Far more than an ordinary query looks up, and fewer than Lucene refuses. */
  static final int MOST_TERMS = 12_000;

  private final ParsedQuery parsed;
  private final Synonyms synonyms;
  private final Map<String, Expansions> expansions;
  private final List<String> notices;
  private final ConnectorsQuery connectors;
  private Query query;

  private ConnectorsReading(
      ParsedQuery parsed,
      Synonyms synonyms,
      Map<String, Expansions> expansions,
      FacetLabels labels) {
    this.parsed = parsed;
    this.synonyms = synonyms;
    this.expansions = expansions;
    notices = new ArrayList<>(parsed.problems());
    var values = new ValuesQuery(labels, this::spelling, notices);
    connectors = new ConnectorsQuery(new Sources(this::spelling), values::of);
    var expression = parsed.expression();
    query = expression == null ? MatchAllDocsQuery.INSTANCE : ranked(expression);
    expansions.forEach((pattern, found) -> addNotice(pattern, found));
    if (expression == null) {
      notices.add("There is no word left to search for, so all decisions are shown.");
    }
  }

  static ConnectorsReading of(ParsedQuery parsed, Synonyms synonyms, Snapshot snapshot)
      throws IOException {
    var expansions = new HashMap<String, Expansions>();
    for (var leaf : leaves(parsed.expression(), Pattern.class)) {
      expansions.put(leaf.text(), Expansions.of(snapshot.reader(), leaf.text()));
    }
    var reading = new ConnectorsReading(parsed, synonyms, expansions, snapshot.labels());
    if (reading.isTooMuch()) {
      reading = new ConnectorsReading(parsed, Synonyms.none(), expansions, snapshot.labels());
      reading.notices.add("The query is so long that it was searched without synonyms.");
    }
    if (reading.isTooMuch()) {
      reading.query = new MatchNoDocsQuery("too much at once");
      reading.notices.add(
          "The query asks for too much at once, so nothing was searched: use fewer words or more"
              + " letters before each *.");
    }
    return reading;
  }

  /** The query as it was understood. */
  ParsedQuery parsed() {
    return parsed;
  }

  private boolean isTooMuch() {
    return TermCounter.count(query) > MOST_TERMS;
  }

  private void addNotice(String pattern, Expansions found) {
    if (found.cut()) {
      notices.add(
          "“%s” stands for more than %,d words; only those were searched for. Type more letters."
              .formatted(pattern, Expansions.MOST));
    }
  }

  private static <T extends Leaf> List<T> leaves(@Nullable Expression expression, Class<T> kind) {
    return expression == null
        ? List.of()
        : expression.tree().filter(kind::isInstance).map(kind::cast).distinct().toList();
  }

  private Query ranked(Expression expression) {
    var words = new ArrayList<Token>();
    texts(expression, words);
    var query = new BooleanQuery.Builder().add(connectors.of(expression), Occur.FILTER);
    if (!words.isEmpty()) {
      var most = words.subList(0, Math.min(TypedWords.MOST, words.size()));
      query.add(WordsReading.ranking(most, synonyms), Occur.SHOULD);
    }
    return query.build();
  }

  /** The words that what is found should be ranked by: not those excluded, nor values. */
  private static void texts(Expression expression, List<Token> words) {
    switch (expression) {
      case Pattern pattern -> {}
      case Leaf leaf -> words.addAll(Token.of(leaf.text()));
      case Not not -> texts(not.kept(), words);
      case In in -> {
        if (QueryField.named(in.field()).stream().anyMatch(field -> !field.texts().isEmpty())) {
          texts(in.of(), words);
        }
      }
      default -> expression.parts().forEach(part -> texts(part, words));
    }
  }

  private Spelling spelling(Leaf leaf) {
    return switch (leaf) {
      case Expression.Term term -> Spelling.ofTerm(Token.of(term.text()), synonyms);
      case Exact exact -> Spelling.ofExact(Token.of(exact.text()));
      case Phrase phrase -> Spelling.ofPhrase(Token.of(phrase.text()));
      case Pattern pattern ->
          Spelling.of(expansions.getOrDefault(pattern.text(), new Expansions(List.of(), false)));
    };
  }

  @Override
  public boolean ranks() {
    return parsed.expression() != null;
  }

  @Override
  public Query query(boolean requireAll) {
    return query;
  }

  @Override
  public Marks marks(Markers.Item item) throws IOException {
    var expression = parsed.expression();
    return new Matched(
        connectors,
        expression == null ? new Expression.Everything() : connectors.matched(expression, item));
  }

  /** What of the query an item matches. */
  private record Matched(ConnectorsQuery connectors, Expression expression) implements Marks {
    @Override
    public Query in(String field) {
      return connectors.marks(expression, field);
    }
  }

  @Override
  public String marked() {
    return echo(false);
  }

  @Override
  public String echo(boolean requireAll) {
    var expression = parsed.expression();
    return expression == null ? "" : new PlainEnglish(this::said).say(expression);
  }

  private String said(Leaf leaf, List<String> fields) {
    return switch (leaf) {
      case Expression.Term term ->
          fields.isEmpty() || QueryField.isText(fields.getLast()) ? said(term) : term.text();
      case Exact exact -> "exactly “" + exact.text() + "”";
      case Phrase phrase -> "the phrase “" + phrase.text() + "”";
      case Pattern pattern -> said(pattern);
    };
  }

  private String said(Expression.Term term) {
    var tokens = Token.of(term.text());
    return new Concept(tokens, synonyms.rows(tokens), List.of()).said();
  }

  private String said(Pattern pattern) {
    var words = expansions.getOrDefault(pattern.text(), new Expansions(List.of(), false));
    var examples = words.examples(EXAMPLES);
    int all = words.parts().size() == 1 ? words.parts().getFirst().size() : 0;
    var more = all > examples.size() ? ", … " + all + " words" : "";
    return "“"
        + pattern.text()
        + "”"
        + (examples.isEmpty()
            ? ""
            : " (" + examples.stream().collect(Collectors.joining(", ")) + more + ")");
  }

  @Override
  public List<String> notices() {
    return List.copyOf(notices);
  }

  @Override
  public Optional<Rewording> rewording() {
    return parsed.problems().isEmpty() || parsed.expression() == null
        ? Optional.empty()
        : Optional.of(new Rewording(Rewording.Kind.REPAIRED, parsed.repaired()));
  }

  @Override
  public boolean usesConnectors() {
    return true;
  }
}
