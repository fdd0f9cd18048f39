package rationale.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.page.CitedWork;

/** The sources of a guideline line, as a page shows them. */
final class CitedWorks {
  private CitedWorks() {}

  static List<CitedWork> of(GuidelineBasis basis) {
    return basis.citations().stream().map(CitedWorks::of).toList();
  }

  private static CitedWork of(GuidelineCitation citation) {
    return new CitedWork(
        citation.families().stream().map(GuidelineFamily::label).collect(joining(", ")),
        citation.year() == null ? citation.title() : citation.title() + " " + citation.year(),
        place(citation),
        citation.sections());
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
