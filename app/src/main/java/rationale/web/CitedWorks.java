package rationale.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.page.CitedWork;
import rationale.search.SearchRequest;

/** The sources of a guideline line, as a page shows them. */
final class CitedWorks {
  private final Facet facet;
  private final List<List<String>> values;

  /**
   * Sources that can be filtered by.
   *
   * @param facet the filter
   * @param values what the item has of it
   */
  CitedWorks(Facet facet, List<List<String>> values) {
    this.facet = facet;
    this.values = values;
  }

  List<CitedWork> of(GuidelineBasis basis) {
    return basis.citations().stream().map(this::of).toList();
  }

  private CitedWork of(GuidelineCitation citation) {
    return new CitedWork(
        citation.families().stream().map(GuidelineFamily::label).collect(joining(", ")),
        citation.year() == null ? citation.title() : citation.title() + " " + citation.year(),
        search(citation),
        place(citation),
        citation.sections());
  }

  /** The search for decisions that cite the same title; null where it is no value to filter by. */
  private @Nullable String search(GuidelineCitation citation) {
    var path = List.of(citation.family().label(), citation.title());
    return values.contains(path)
        ? SearchParams.href(SearchRequest.ALL.with(facet, Slug.of(path)))
        : null;
  }

  private static @Nullable String place(GuidelineCitation citation) {
    var parts = new ArrayList<String>();
    if (citation.chapter() != null) {
      parts.add("chapter " + citation.chapter());
    }
    var pages = citation.pages();
    if (pages != null) {
      parts.add((pages.matches("\\d+(?: of \\d+)?") ? "page " : "pages ") + pages);
    }
    return parts.isEmpty() ? null : String.join(", ", parts);
  }
}
