package rationale.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rationale.index.Facet;
import rationale.search.DateField;
import rationale.search.DateRange;
import rationale.search.SearchRequest;
import rationale.search.Sort;

/**
 * Parameters of which none may be misspelt: a page can show how it read an address, a program that
 * asked for {@code outcom=overturned} would take all decisions for the overturned ones.
 */
final class StrictParams {
  /** Whether rationales are wanted, 1 or 0. */
  static final String TEXT = "text";

  private final Map<String, List<String>> given;

  private StrictParams(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * The parameters of a search, and {@code others} that mean something beside it.
   *
   * @throws NotUnderstood where one is unknown or says nothing
   */
  static StrictParams of(Map<String, List<String>> given, String... others) {
    var params = only(given, Stream.concat(searchNames(), Arrays.stream(others)).toList());
    params.checkValues();
    return params;
  }

  /**
   * Parameters of which only those of {@code known} mean something.
   *
   * @throws NotUnderstood where one is unknown
   */
  static StrictParams only(Map<String, List<String>> given, List<String> known) {
    for (var name : given.keySet()) {
      // "a=1&" ends in a parameter without name that asks for nothing
      if (!name.isEmpty() && !known.contains(name)) {
        throw new NotUnderstood(
            "There is no parameter “" + name + "” here.",
            "Known are: " + String.join(", ", known) + ".");
      }
    }
    return new StrictParams(given);
  }

  /** The search that they ask for. */
  SearchRequest search() {
    return SearchParams.parse(given);
  }

  private void checkValues() {
    for (var field : DateField.values()) {
      for (var end : List.of("", SearchParams.FROM, SearchParams.TO)) {
        check(
            field.parameter() + end,
            value -> DateRange.parse(value).isPresent(),
            "a year, a month, a day, or a range such as 2016-01..2017-12 or 2016..");
      }
    }
    var sorts = Arrays.stream(Sort.values()).map(sort -> sort.name().toLowerCase(Locale.ROOT));
    check(SearchParams.SORT, sorts.toList());
    check(SearchParams.ALL_WORDS, List.of("all"));
    check(SearchParams.SYNONYMS, List.of("off"));
    var facets = Arrays.stream(Facet.values()).filter(Facet::multiValued).map(Facet::parameter);
    check(SearchParams.MATCH_ALL, facets.toList());
    check(SearchParams.PAGE, StrictParams::isNumber, "a number");
    check(SearchParams.SIZE, StrictParams::isNumber, "a number");
  }

  private void check(String name, List<String> possible) {
    check(name, possible::contains, String.join(" or ", possible));
  }

  private void check(String name, Predicate<String> fits, String possible) {
    values(name)
        .filter(fits.negate())
        .findFirst()
        .ifPresent(value -> {
          throw new NotUnderstood(
              "%s=%s says nothing.".formatted(name, value), "%s is %s.".formatted(name, possible));
        });
  }

  /** The values of {@code name} that are not blank. */
  private Stream<String> values(String name) {
    return given.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /**
   * A number from {@code least} to {@code most}.
   *
   * @throws NotUnderstood where the parameter is anything else
   */
  int number(String name, int least, int most, int otherwise) {
    var possible = "a number from %d to %d".formatted(least, most);
    check(name, text -> isNumber(text) && number(text) >= least && number(text) <= most, possible);
    return first(name).map(StrictParams::number).orElse(otherwise);
  }

  /**
   * Whether {@code name} is 1; not where it is 0 or missing.
   *
   * @throws NotUnderstood where the parameter is anything else
   */
  boolean flag(String name) {
    check(name, List.of("0", "1"));
    return first(name).filter("1"::equals).isPresent();
  }

  /** The parameter's value; empty where it is missing or blank. */
  Optional<String> first(String name) {
    return values(name).findFirst();
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}");
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  /** The names of all parameters of a search, in canonical order. */
  static Stream<String> searchNames() {
    var names = new ArrayList<String>();
    names.add(SearchParams.WORDS);
    names.add(SearchParams.WITHIN);
    for (var facet : Facet.values()) {
      names.add(facet.parameter());
      names.add(SearchParams.NOT + facet.parameter());
    }
    names.add(SearchParams.MATCH_ALL);
    for (var field : DateField.values()) {
      names.add(field.parameter());
      names.add(field.parameter() + SearchParams.FROM);
      names.add(field.parameter() + SearchParams.TO);
    }
    names.addAll(List.of(SearchParams.ALL_WORDS, SearchParams.SYNONYMS, SearchParams.SORT));
    return names.stream();
  }
}
