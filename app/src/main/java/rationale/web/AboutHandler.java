package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rationale.extract.FileNames;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.Field;
import rationale.model.Template;
import rationale.model.Warning;
import rationale.page.AboutPage;
import rationale.page.Link;
import rationale.page.Tally;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.search.Sort;
import rationale.store.Coverage;
import rationale.store.DecisionStore;

/** The page that says what the repository holds and what it could not read. */
final class AboutHandler implements Handler {
  /** Unreadable files on the page. */
  private static final int SHOWN = 200;

  private final DecisionStore store;
  private final DecisionSearch search;
  private final PerState<Coverage> coverage;
  private final FileNames fileNames = new FileNames();
  private final PerState<String> html;

  AboutHandler(
      DecisionStore store, DecisionSearch search, Templates templates, Background background) {
    this.store = store;
    this.search = search;
    this.coverage = new PerState<>(store::revision, store::coverage, background);
    this.html =
        new PerState<>(
            () -> List.of(coverage.get(), search.state()),
            () -> templates.render(page()),
            background);
  }

  /** Counts in the background, so that the first reader need not wait. */
  void ahead() {
    html.ahead();
  }

  @Override
  public void handle(Context context) {
    context.html(html.get());
  }

  private AboutPage page() {
    var coverage = this.coverage.get();
    var unreadable = store.unreadable(fileNames::mayNameSomebody);
    return new AboutPage(
        Math.toIntExact(coverage.items()),
        Math.toIntExact(coverage.letters()),
        Words.day(coverage.firstDecision()),
        Words.day(coverage.lastDecision()),
        MonthFigures.of(search.months()),
        tallies(coverage.templates(), Template::label),
        coverage.fields().entrySet().stream().map(AboutHandler::stated).toList(),
        notClassified(coverage.notClassified()),
        tallies(coverage.warnings(), Warning.Code::label),
        Math.toIntExact(coverage.warned()),
        unreadable.stream()
            .limit(SHOWN)
            .map(file -> new AboutPage.Unreadable(file.source(), file.reason()))
            .toList(),
        unreadable.size(),
        example(),
        versions(coverage));
  }

  private static AboutPage.Coverage stated(Map.Entry<Field, Coverage.Stated> field) {
    return new AboutPage.Coverage(
        field.getKey().label(),
        Math.toIntExact(field.getValue().in()),
        Math.toIntExact(field.getValue().of()));
  }

  private @Nullable Link example() {
    return search.items(SearchRequest.ALL.sortedBy(Sort.NEWEST), 1).stream()
        .map(item ->
            new Link(
                "%s, item %d".formatted(item.letterId(), item.number()),
                Addresses.item(item.letterId(), item.number())))
        .findFirst()
        .orElse(null);
  }

  private List<AboutPage.Version> versions(Coverage coverage) {
    var application = AboutHandler.class.getPackage().getImplementationVersion();
    var changed = coverage.changed();
    var versions = new ArrayList<AboutPage.Version>();
    versions.add(
        new AboutPage.Version("Rationale", application == null ? "(development)" : application));
    versions.add(
        new AboutPage.Version(
            "Repository",
            "revision %d".formatted(store.revision())
                + (changed == null ? "" : ", " + Words.time(changed))));
    versions.add(
        new AboutPage.Version(
            "Searched now",
            "revision %d, index %s".formatted(search.storeRevision(), search.state())));
    return versions;
  }

  private static <K> List<Tally> tallies(Map<K, Long> counts, Function<K, String> label) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry ->
            new Tally(label.apply(entry.getKey()), Math.toIntExact(entry.getValue()), null))
        .toList();
  }

  private static Tally notClassified(long items) {
    return new Tally(
        Facet.NOT_CLASSIFIED,
        Math.toIntExact(items),
        SearchParams.href(SearchRequest.ALL.with(Facet.TREATMENT, Slug.of(Facet.NOT_CLASSIFIED))));
  }
}
