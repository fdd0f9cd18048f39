package rationale.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rationale.index.Facet;

/** Says in plain English what was searched, and what of it the index does not know. */
final class Echo {
  private final FacetLabels labels;
  private final SearchRequest request;

  Echo(FacetLabels labels, SearchRequest request) {
    this.labels = labels;
    this.request = request;
  }

  /** What was searched, and what stands first of what was found, without full stop. */
  String ranked(Reading reading) {
    boolean ranks = request.sort() == Sort.RELEVANCE && !reading.first().isEmpty();
    return ranks ? text(reading) + "; " + reading.first() : text(reading);
  }

  /** One sentence without its full stop. */
  String text(Reading reading) {
    var parts = new ArrayList<String>();
    var words = reading.echo(request.requireAll());
    parts.add(words.isEmpty() ? "all decisions" : words);
    request.selections().forEach((facet, chosen) -> parts.addAll(chosen(facet, chosen)));
    request.ranges().forEach((field, range) -> parts.add(field.label() + ": " + range.text()));
    return String.join("; ", parts);
  }

  /** What a reader should know of how the request was read and answered. */
  List<String> notices(Reading reading, LetterPage found) {
    var notices = notices(reading);
    if (found.letters().isEmpty() && found.totalLetters() > 0) {
      var last = Math.ceilDiv(found.totalLetters(), request.pageSize());
      notices.add("There is no page %d; the last is page %d.".formatted(request.page(), last));
    }
    return notices;
  }

  /** What a reader should know of how the request was read. */
  List<String> notices(Reading reading) {
    var notices = new ArrayList<>(reading.notices());
    request
        .selections()
        .forEach((facet, chosen) ->
            Stream.concat(chosen.included().stream(), chosen.excluded().stream())
                .filter(slug -> labels.paths(facet, slug).isEmpty())
                .map(slug -> unknown(facet, slug))
                .forEach(notices::add));
    return notices;
  }

  private static String unknown(Facet facet, String slug) {
    return "No decision has “%s” as its %s."
        .formatted(TypedWords.shortened(slug), facet.label().toLowerCase(Locale.ROOT));
  }

  private List<String> chosen(Facet facet, Selection chosen) {
    Function<String, String> label = slug -> labels.name(facet, slug);
    var parts = new ArrayList<String>();
    if (!chosen.included().isEmpty()) {
      var joint = chosen.all() && facet.multiValued() ? " and " : " or ";
      parts.add(
          facet.label()
              + ": "
              + chosen.included().stream().map(label).collect(Collectors.joining(joint)));
    }
    chosen.excluded().forEach(slug -> parts.add(facet.label() + ": not " + label.apply(slug)));
    return parts;
  }
}
