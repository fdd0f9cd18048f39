package rationale.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.Outcome;
import rationale.page.Link;
import rationale.page.Notice;
import rationale.search.SearchRequest;

/**
 * Offers the filter to who types an outcome: letters seldom write the word, so as a word it finds
 * little of what "overturned physical therapy" means.
 */
final class OutcomeHint {
  private static final Pattern OUTCOME = Pattern.compile("(?i)\\b(upheld|overturned)\\b");

  private OutcomeHint() {}

  static Optional<Notice> of(SearchRequest request) {
    var typed = OUTCOME.matcher(request.words());
    if (!request.selection(Facet.OUTCOME).isEmpty() || !typed.find()) {
      return Optional.empty();
    }
    var word = typed.group(1);
    var outcome = word.equalsIgnoreCase("upheld") ? Outcome.UPHELD : Outcome.OVERTURNED;
    var words = typed.replaceFirst("").replaceAll("\\s+", " ").strip();
    var filtered =
        request.withWords(words).with(Facet.OUTCOME, Slug.of(outcome.label())).firstPage();
    return Optional.of(
        new Notice(
            "“" + word + "” was searched as a word.",
            new Link(
                "Show decisions that were " + word.toLowerCase(Locale.ROOT),
                SearchParams.href(filtered))));
  }
}
