package rationale.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import rationale.index.Facet;
import rationale.search.DateField;
import rationale.search.DateRange;
import rationale.search.SearchRequest;
import rationale.web.SearchParams;

/** The filters of a search as options, named as in addresses: {@code --outcome overturned}. */
final class SearchOptions {
  private SearchOptions() {}

  /**
   * Adds an option for further queries, one, and one that excludes, for each facet, and one for
   * each range of dates.
   */
  static void addTo(CommandSpec spec) {
    spec.addOption(list("--within", "QUERY", "only what answers this query, too"));
    for (var facet : Facet.values()) {
      spec.addOption(list("--" + facet.parameter(), "only with this " + facet.label()));
      spec.addOption(list("--not-" + facet.parameter(), "not with this " + facet.label()));
    }
    spec.addOption(list("--all", "all values given for this facet, not any"));
    for (var field : DateField.values()) {
      spec.addOption(
          OptionSpec.builder("--" + field.parameter())
              .paramLabel("RANGE")
              .type(String.class)
              .description(field.title() + ": 2016, 2016-03, 2016-01..2017-12 or 2016..")
              .build());
    }
  }

  private static OptionSpec list(String name, String description) {
    return list(name, "VALUE", description);
  }

  private static OptionSpec list(String name, String value, String description) {
    return OptionSpec.builder(name)
        .paramLabel(value)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  /** The search that words and options ask for. */
  static SearchRequest request(List<String> words, ParseResult options) {
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put("q", List.of(String.join(" ", words)));
    put(parameters, "within", options, "--within");
    for (var facet : Facet.values()) {
      put(parameters, facet.parameter(), options, "--" + facet.parameter());
      put(parameters, "-" + facet.parameter(), options, "--not-" + facet.parameter());
    }
    put(parameters, "all", options, "--all");
    for (var field : DateField.values()) {
      String range = options.matchedOptionValue("--" + field.parameter(), "");
      if (!range.isEmpty() && DateRange.parse(range).isEmpty()) {
        throw new ParameterException(
            options.commandSpec().commandLine(),
            "--%s %s is no range of dates; write 2016, 2016-03, 2016-01..2017-12 or 2016.."
                .formatted(field.parameter(), range));
      }
      parameters.put(field.parameter(), List.of(range));
    }
    return SearchParams.parse(parameters);
  }

  private static void put(
      Map<String, List<String>> parameters, String name, ParseResult options, String option) {
    List<String> values = options.matchedOptionValue(option, List.of());
    parameters.put(name, new ArrayList<>(values));
  }
}
