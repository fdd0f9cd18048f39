package rationale.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rationale.search.SearchRequest;
import rationale.search.Sort;

/** What to search for and in which order; its filters are {@link SearchOptions}. */
final class SearchArguments {
  @Option(
      names = "--sort",
      defaultValue = "relevance",
      description = "relevance, newest or oldest; relevance unless told")
  private Sort sort = Sort.RELEVANCE;

  @Option(names = "--all-words", description = "every word must be there")
  private boolean allWords;

  @Option(names = "--exact", description = "without synonyms")
  private boolean exact;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "what to look for; everything unless told")
  private List<String> words = List.of();

  /** The search that the command of {@code spec} was asked for. */
  SearchRequest request(CommandSpec spec) {
    var options = Objects.requireNonNull(spec.commandLine().getParseResult());
    return SearchOptions.request(words, options)
        .sortedBy(sort)
        .requiringAll(allWords)
        .exactly(exact);
  }
}
