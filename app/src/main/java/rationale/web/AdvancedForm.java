package rationale.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rationale.model.CaseNumber;
import rationale.query.Distance;
import rationale.query.Distance.Unit;
import rationale.query.Lexicon;
import rationale.query.QueryForm;
import rationale.query.QueryForm.Nearby;
import rationale.query.QueryForm.Repeated;
import rationale.search.DateField;

/** What is typed into the boxes of the advanced form, and what is wrong with it. */
final class AdvancedForm {
  static final String EVERY = "every";
  static final String PHRASE = "phrase";
  static final String ANY = "any";
  static final String NONE = "none";
  static final String NEAR = "near";
  static final String NEAR_TO = "near-to";
  static final String UNIT = "unit";
  static final String DISTANCE = "distance";
  static final String ORDER = "order";
  static final String REPEATED = "repeated";
  static final String TIMES = "times";
  static final String WHERE = "where";
  static final String CASE = "case";
  static final String TYPED = "typed";
  static final String FROM = DateField.DECIDED.parameter() + SearchParams.FROM;
  static final String TO = DateField.DECIDED.parameter() + SearchParams.TO;

  static final String THIS_ORDER = "this";

  private static final int USUAL_DISTANCE = 10;

  /** The parts of a letter that a query can be about, by the names it gives them. */
  static final Map<String, String> PARTS = parts();

  /** The boxes of words. */
  static final List<String> WORDS = List.of(EVERY, PHRASE, ANY, NONE, NEAR, NEAR_TO, REPEATED);

  private final Lexicon lexicon;
  private final Map<String, String> typed;
  private Map<String, String> problems = Map.of();

  private AdvancedForm(Map<String, String> typed, Lexicon lexicon) {
    this.typed = typed;
    this.lexicon = lexicon;
  }

  private static Map<String, String> parts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("", "Request, rationale or summary");
    parts.put("request", "Treatment requested");
    parts.put("rationale", "Rationale");
    parts.put("own-words", "What the reviewer says of the case");
    parts.put("summary", "Clinical case summary");
    parts.put("documents", "Documents reviewed");
    return parts;
  }

  /** As a reader has filled it in. */
  static AdvancedForm filled(Map<String, List<String>> parameters, Lexicon lexicon) {
    var typed = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> typed.put(name, values.isEmpty() ? "" : values.getFirst().strip()));
    var form = new AdvancedForm(typed, lexicon);
    form.problems = new AdvancedChecks(form).problems();
    return form;
  }

  /** As it asks for {@code query}; with that as typed where no boxes do. */
  static AdvancedForm of(String query, Lexicon lexicon) {
    var typed = new LinkedHashMap<String, String>();
    var boxes = QueryForm.of(query, lexicon).filter(form -> PARTS.containsKey(form.field()));
    if (CaseNumber.read(query).isPresent()) {
      typed.put(CASE, query);
    } else if (boxes.isPresent()) {
      fill(typed, boxes.get());
    } else if (!query.isEmpty()) {
      typed.put(TYPED, query);
    }
    typed.putIfAbsent(DISTANCE, "" + USUAL_DISTANCE);
    return new AdvancedForm(typed, lexicon);
  }

  private static void fill(Map<String, String> typed, QueryForm form) {
    typed.put(EVERY, form.every());
    typed.put(PHRASE, form.phrase());
    typed.put(ANY, form.any());
    typed.put(NONE, form.none());
    typed.put(WHERE, form.field());
    if (form.nearby() instanceof Nearby(var first, var second, var distance)) {
      typed.put(NEAR, first);
      typed.put(NEAR_TO, second);
      typed.put(UNIT, unit(distance.unit()));
      typed.put(
          DISTANCE, distance.unit() == Unit.WORDS ? "" + distance.words() : "" + USUAL_DISTANCE);
      typed.put(ORDER, distance.ordered() ? THIS_ORDER : "");
    }
    if (form.repeated() instanceof Repeated(var words, var times)) {
      typed.put(REPEATED, words);
      typed.put(TIMES, "" + times);
    }
  }

  static String unit(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /** What stands in a box; empty where nothing does. */
  String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  /** What is wrong with what stands in a box; null where nothing is. */
  @Nullable String problem(String name) {
    return problems.get(name);
  }

  boolean isRight() {
    return problems.isEmpty();
  }

  /** The query that the boxes ask for; only of a form that is right. */
  String query() {
    return has(CASE) ? typed(CASE) : form().query(typed(TYPED), lexicon);
  }

  private QueryForm form() {
    return new QueryForm(
        typed(EVERY),
        typed(PHRASE),
        typed(ANY),
        typed(NONE),
        has(NEAR) ? new Nearby(typed(NEAR), typed(NEAR_TO), distance()) : null,
        has(REPEATED) ? new Repeated(typed(REPEATED), number(TIMES).orElse(1)) : null,
        PARTS.containsKey(typed(WHERE)) ? typed(WHERE) : "");
  }

  private Distance distance() {
    boolean ordered = typed(ORDER).equals(THIS_ORDER);
    return measured() == Unit.WORDS
        ? Distance.words(number(DISTANCE).orElse(1), ordered)
        : Distance.within(measured(), ordered);
  }

  Unit measured() {
    return Stream.of(Unit.values())
        .filter(unit -> unit(unit).equals(typed(UNIT)))
        .findFirst()
        .orElse(Unit.WORDS);
  }

  /** Whether something is typed into a box that holds no word to search for. */
  boolean saysNothing(String name) {
    return has(name)
        && new QueryForm(typed(name), "", "", "", null, null, "").expression(lexicon) == null;
  }

  boolean has(String name) {
    return !typed(name).isEmpty();
  }

  /** The number from 1 to {@value Distance#MOST} in a box; empty where there is none. */
  Optional<Integer> number(String name) {
    return Optional.of(typed(name))
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .filter(number -> number >= 1 && number <= Distance.MOST);
  }
}
