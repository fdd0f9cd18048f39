package rationale.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rationale.index.Facet;
import rationale.search.DateField;
import rationale.search.DateRange;
import rationale.search.SearchRequest;
import rationale.search.Sort;

/**
 * A search as the query part of an address, and back.
 *
 * <p>Parameters stand in one fixed order and what is at its default is left out, so every search
 * has one canonical address: {@code parse(format(request))} equals {@code request}.
 */
public final class SearchParams {
  static final String WORDS = "q";
  static final String WITHIN = "within";
  static final String SORT = "sort";
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String ALL_WORDS = "words";
  static final String SYNONYMS = "synonyms";
  static final String MATCH_ALL = "all";
  static final String NOT = "-";
  static final String FROM = "-from";
  static final String TO = "-to";

  private SearchParams() {}

  /** The search that parameters ask for; those that say nothing are passed over. */
  public static SearchRequest parse(Map<String, List<String>> parameters) {
    var request = SearchRequest.of(first(parameters, WORDS));
    for (var query : values(parameters, WITHIN)) {
      request = request.within(query);
    }
    for (var facet : Facet.values()) {
      request = facet(request, facet, parameters);
    }
    for (var field : DateField.values()) {
      var range = DateRange.parse(rangeText(parameters, field));
      if (range.isPresent()) {
        request = request.with(field, range.get());
      }
    }
    return request
        .requiringAll(first(parameters, ALL_WORDS).equals("all"))
        .exactly(first(parameters, SYNONYMS).equals("off"))
        .sortedBy(sort(first(parameters, SORT)))
        .pagesOf(number(first(parameters, SIZE), SearchRequest.PAGE_SIZE))
        .onPage(number(first(parameters, PAGE), 1));
  }

  /** The search that a query string asks for. */
  public static SearchRequest parse(String queryString) {
    return parse(pairs(queryString));
  }

  /** The parameters that a query string, or a form sent as one, holds. */
  static Map<String, List<String>> pairs(String queryString) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var pair : queryString.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters
            .computeIfAbsent(decode(pair.substring(0, equals)), _ -> new ArrayList<>())
            .add(decode(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  /** The canonical query string of a search, without question mark; empty for everything. */
  public static String format(SearchRequest request) {
    var pairs = new ArrayList<String>();
    parameters(request).forEach((name, values) -> values.forEach(value -> add(pairs, name, value)));
    return String.join("&", pairs);
  }

  /** The parameters of a search in canonical order. */
  static Map<String, List<String>> parameters(SearchRequest request) {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, WORDS, request.words(), "");
    if (!request.within().isEmpty()) {
      parameters.put(WITHIN, request.within());
    }
    for (var facet : Facet.values()) {
      var selection = request.selection(facet);
      if (!selection.included().isEmpty()) {
        parameters.put(facet.parameter(), List.copyOf(selection.included()));
      }
      if (!selection.excluded().isEmpty()) {
        parameters.put(NOT + facet.parameter(), List.copyOf(selection.excluded()));
      }
    }
    var all = new ArrayList<String>();
    request.selections().forEach((facet, chosen) -> addIf(all, chosen.all(), facet.parameter()));
    if (!all.isEmpty()) {
      parameters.put(MATCH_ALL, all);
    }
    request
        .ranges()
        .forEach((field, range) -> put(parameters, field.parameter(), range.text(), ""));
    put(parameters, ALL_WORDS, request.requireAll() ? "all" : "", "");
    put(parameters, SYNONYMS, request.exact() ? "off" : "", "");
    put(parameters, SORT, request.sort().name().toLowerCase(Locale.ROOT), "relevance");
    put(parameters, SIZE, Integer.toString(request.pageSize()), "" + SearchRequest.PAGE_SIZE);
    put(parameters, PAGE, Integer.toString(request.page()), "1");
    return parameters;
  }

  /** The address of a search's results. */
  public static String href(SearchRequest request) {
    var query = format(request);
    return query.isEmpty() ? "/search" : "/search?" + query;
  }

  /** Encodes a value for the query part of an address. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static SearchRequest facet(
      SearchRequest request, Facet facet, Map<String, List<String>> parameters) {
    var result = request;
    for (var slug : values(parameters, facet.parameter())) {
      result = result.with(facet, slug);
    }
    for (var slug : values(parameters, NOT + facet.parameter())) {
      result = result.excluding(facet, slug);
    }
    boolean all = values(parameters, MATCH_ALL).contains(facet.parameter());
    return all && facet.multiValued() ? result.matchingAll(facet, true) : result;
  }

  /**
   * {@code decided=2016..2017}, or the form's two boxes {@code decided-from}, {@code decided-to}.
   */
  static String rangeText(Map<String, List<String>> parameters, DateField field) {
    var from = first(parameters, field.parameter() + FROM);
    var to = first(parameters, field.parameter() + TO);
    return from.isEmpty() && to.isEmpty()
        ? first(parameters, field.parameter())
        : from.equals(to) ? from : from + ".." + to;
  }

  private static Sort sort(String name) {
    for (var sort : Sort.values()) {
      if (sort.name().equalsIgnoreCase(name)) {
        return sort;
      }
    }
    return Sort.RELEVANCE;
  }

  private static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .toList();
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return values(parameters, name).stream().findFirst().map(String::strip).orElse("");
  }

  private static void put(
      Map<String, List<String>> parameters, String name, String value, String otherwise) {
    if (!value.equals(otherwise)) {
      parameters.put(name, List.of(value));
    }
  }

  private static void addIf(List<String> list, boolean condition, String value) {
    if (condition) {
      list.add(value);
    }
  }

  private static void add(List<String> pairs, String name, String value) {
    pairs.add(encode(name) + "=" + encode(value));
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a stray percent sign stands for itself
    }
  }
}
