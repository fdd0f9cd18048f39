package rationale.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rationale.search.DecisionSearch;
import rationale.search.ItemHit;
import rationale.search.SearchRequest;
import rationale.search.Sort;
import tools.jackson.databind.json.JsonMapper;

/** {@code rationale search}: decisions one by one. */
@Command(
    name = "search",
    description = "Lists the decisions that a search finds, one by one, best first.",
    sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private static final int WIDEST = 100;

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--limit", defaultValue = "20", description = "most decisions to list")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table unless told")
  private Format format = Format.table;

  @Option(
      names = "--sort",
      defaultValue = "relevance",
      description = "relevance, newest or oldest; relevance unless told")
  private Sort sort = Sort.RELEVANCE;

  @Option(names = "--all-words", description = "every word must be there")
  private boolean allWords;

  @Option(names = "--exact", description = "without synonyms")
  private boolean exact;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what to look for")
  private List<String> words = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The forms of the answer. */
  enum Format {
    table,
    json
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new ParameterException(spec.commandLine(), "--limit cannot be negative: " + limit);
    }
    var options = Objects.requireNonNull(spec.commandLine().getParseResult());
    var request =
        SearchOptions.request(words, options).sortedBy(sort).requiringAll(allWords).exactly(exact);
    var out = spec.commandLine().getOut();
    try (var search = DecisionSearch.open(data.repository().index())) {
      var items = search.items(request, limit);
      long total = search.count(request);
      switch (format) {
        case table -> table(out, search, request, items, total);
        case json -> out.println(json(items, total));
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private static void table(
      PrintWriter out,
      DecisionSearch search,
      SearchRequest request,
      List<ItemHit> items,
      long total) {
    var result = search.search(request.pagesOf(1));
    result.notices().forEach(out::println);
    for (var item : items) {
      out.printf(
          "%-16s %-10s  %-10s  %s%n",
          item.id(),
          item.decisionDate() == null ? "" : item.decisionDate(),
          item.outcome().label(),
          shortened(item.request().text()));
    }
    out.printf(
        "%,d %s in %,d %s%n",
        total,
        total == 1 ? "decision" : "decisions",
        result.totalLetters(),
        result.totalLetters() == 1 ? "letter" : "letters");
  }

  private static String shortened(String request) {
    return request.length() <= WIDEST ? request : request.substring(0, WIDEST - 1) + "…";
  }

  private static String json(List<ItemHit> items, long total) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("total", total);
    tree.put(
        "items",
        items.stream()
            .map(item -> {
              var one = new LinkedHashMap<String, Object>();
              one.put("id", item.id());
              one.put("outcome", item.outcome().name());
              one.put("request", item.request().text());
              return one;
            })
            .toList());
    return JsonMapper.builder().build().writeValueAsString(tree);
  }
}
