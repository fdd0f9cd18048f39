package rationale.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rationale.model.Letter;
import rationale.search.PrecedentList;
import rationale.store.DecisionStore;
import rationale.web.PrecedentsJson;
import tools.jackson.databind.json.JsonMapper;

/** {@code rationale similar}: decisions to read beside one. */
@Command(
    name = "similar",
    description =
        "Lists the decisions most like one, of the same outcome and of the opposite outcome.",
    sortOptions = false)
final class SimilarCommand implements Callable<Integer> {
  private static final Pattern ITEM = Pattern.compile("(?<letter>.+)#(?<number>[1-9]\\d{0,3})");

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "ITEM", description = "a letter and its item, as CM19-0123456#2")
  private String item = "";

  @Option(names = "--limit", defaultValue = "5", description = "most decisions of either outcome")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; table unless told")
  private SearchCommand.Format format = SearchCommand.Format.table;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var named = ITEM.matcher(item);
    if (!named.matches() || limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "name an item as CM19-0123456#2, and a --limit of 1 or more");
    }
    var out = spec.commandLine().getOut();
    var repository = data.repository();
    try (var store = DecisionStore.openReadOnly(repository.database());
        var search = new Searches(repository, "similar", spec.commandLine().getErr()).open()) {
      var letter = letter(store, Objects.requireNonNull(named.group("letter")));
      int number = Integer.parseInt(Objects.requireNonNull(named.group("number")));
      if (number > letter.items().size()) {
        throw new CommandFailed(
            "Letter %s has no item %d; its last is %d."
                .formatted(letter.id(), number, letter.items().size()));
      }
      var precedents = search.precedents(letter, number, limit);
      switch (format) {
        case table -> {
          table(out, "Same outcome", precedents.same());
          table(out, "Opposite outcome", precedents.opposite());
        }
        case json -> {
          var tree =
              new PrecedentsJson(letter.id(), "", false)
                  .tree(letter.items().get(number - 1), precedents);
          out.println(JsonMapper.builder().build().writeValueAsString(tree));
        }
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private static Letter letter(DecisionStore store, String id) {
    return store
        .find(id)
        .orElseThrow(() -> new CommandFailed("The repository holds no letter " + id + "."))
        .letter();
  }

  private static void table(PrintWriter out, String heading, PrecedentList list) {
    out.printf("%s, %s%n", heading, list.outcome().label());
    list.decisions().forEach(each -> SearchCommand.row(out, each.decision()));
    if (list.decisions().isEmpty()) {
      out.println("none");
    } else {
      out.printf("%,d of this kind in a search%n", list.total());
    }
  }
}
