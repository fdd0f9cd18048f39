package rationale.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rationale.export.DecisionJson;
import rationale.search.Correction;
import rationale.search.Decision;
import rationale.search.DecisionPage;
import rationale.web.Addresses;
import tools.jackson.databind.json.JsonMapper;

/** {@code rationale search}: decisions one by one. */
@Command(
    name = "search",
    description = "Lists the decisions that a search finds, one by one, best first.",
    sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private static final int WIDEST = 100;

  @Mixin private DataOption data = new DataOption();
  @Mixin private SearchArguments arguments = new SearchArguments();

  @Option(names = "--limit", defaultValue = "20", description = "most decisions to list")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table unless told")
  private Format format = Format.table;

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
    var request = arguments.request(spec);
    var out = spec.commandLine().getOut();
    try (var search =
        new Searches(data.repository(), "search", spec.commandLine().getErr()).open()) {
      var page = search.page(request, limit, null);
      page.correction().ifPresent(meant -> spec.commandLine().getErr().println(said(meant)));
      switch (format) {
        case table -> {
          page.notices().forEach(out::println);
          table(out, page, search.search(request.pagesOf(1)).totalLetters());
        }
        case json -> {
          page.notices().forEach(spec.commandLine().getErr()::println);
          out.println(json(page));
        }
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private static String said(Correction meant) {
    if (meant.count() == 0 && !meant.searched()) {
      return meant.problem();
    }
    return meant.searched()
        ? meant.problem() + " Searched for " + meant.words() + " instead; --exact searches for it."
        : meant.problem() + " Did you mean " + meant.offer() + "?";
  }

  private static void table(PrintWriter out, DecisionPage page, long letters) {
    page.decisions().forEach(decision -> row(out, decision));
    out.printf(
        "%,d %s in %,d %s%n",
        page.total(),
        page.total() == 1 ? "decision" : "decisions",
        letters,
        letters == 1 ? "letter" : "letters");
  }

  /** A decision in one line. */
  static void row(PrintWriter out, Decision decision) {
    var line =
        "%-16s %-10s  %-10s  %s"
            .formatted(
                decision.id(),
                decision.decisionDate() == null ? "" : decision.decisionDate(),
                decision.outcome().label(),
                shortened(decision.request()));
    out.println(OneLine.of(line));
  }

  private static String shortened(String request) {
    return request.length() <= WIDEST ? request : request.substring(0, WIDEST - 1) + "…";
  }

  private static String json(DecisionPage page) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("total", page.total());
    tree.put(
        "items",
        page.decisions().stream()
            .map(decision ->
                DecisionJson.tree(
                    decision, Addresses.item(decision.letterId(), decision.number()), false))
            .toList());
    return JsonMapper.builder().build().writeValueAsString(tree);
  }
}
