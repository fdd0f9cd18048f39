package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A reading of which only what answers other queries, too, is found. These filter and never rank;
 * plain words among them must all be there.
 *
 * @param main what ranks
 * @param within the further queries
 */
record NarrowedReading(Reading main, List<Reading> within) implements Reading {
  /** {@code main} itself where nothing narrows it. */
  static Reading of(Reading main, List<Reading> within) {
    var unranked =
        within.stream()
            .map(each -> each instanceof WordsReading words ? words.unranked() : each)
            .toList();
    return within.isEmpty() ? main : new NarrowedReading(main, unranked);
  }

  @Override
  public boolean ranks() {
    return main.ranks();
  }

  @Override
  public Query query(boolean requireAll) {
    var query = narrowed(requireAll);
    return isTooMuch(query) ? new MatchNoDocsQuery("too much at once") : query;
  }

  private Query narrowed(boolean requireAll) {
    var query = new BooleanQuery.Builder().add(main.query(requireAll), Occur.MUST);
    within.forEach(each -> query.add(each.query(true), Occur.FILTER));
    return query.build();
  }

  // each by itself was let through, together they may be more than Lucene takes
  private static boolean isTooMuch(Query query) {
    return TermCounter.count(query) > ConnectorsReading.MOST_TERMS;
  }

  @Override
  public Marks marks(Markers.Item item) throws IOException {
    var marks = new ArrayList<Marks>();
    for (var each : readings().toList()) {
      marks.add(each.marks(item));
    }
    return new Joined(marks);
  }

  /** All that any of several readings marks. */
  private record Joined(List<Marks> marks) implements Marks {
    @Override
    public Query in(String field) {
      var query = new BooleanQuery.Builder();
      marks.forEach(each -> query.add(each.in(field), Occur.SHOULD));
      return query.build();
    }
  }

  @Override
  public String marked() {
    return readings()
        .map(Reading::marked)
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining("; "));
  }

  @Override
  public String echo(boolean requireAll) {
    var parts = new ArrayList<String>();
    var words = main.echo(requireAll);
    parts.add(words.isEmpty() ? "all decisions" : words);
    within.stream()
        .map(NarrowedReading::said)
        .filter(said -> !said.isEmpty())
        .forEach(said -> parts.add("also with " + said));
    return String.join("; ", parts);
  }

  /** Plain words do not rank here, so all of them are asked for. */
  private static String said(Reading query) {
    boolean several = query instanceof WordsReading words && words.concepts().size() > 1;
    return several ? "all of: " + query.echo(true) : query.echo(true);
  }

  @Override
  public String first() {
    return main.first();
  }

  @Override
  public List<String> notices() {
    var notices = new ArrayList<>(readings().flatMap(each -> each.notices().stream()).toList());
    if (isTooMuch(narrowed(false))) {
      notices.add(
          "The search and what it is narrowed by ask for too much at once, so nothing was"
              + " searched: remove some of it.");
    }
    return notices;
  }

  private Stream<Reading> readings() {
    return Stream.concat(Stream.of(main), within.stream());
  }

  @Override
  public Optional<Rewording> rewording() {
    return main.rewording();
  }

  @Override
  public boolean usesConnectors() {
    return main.usesConnectors();
  }
}
