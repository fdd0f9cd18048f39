package rationale.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import rationale.model.DisputedItem;
import rationale.model.Letter;

/** The properties by which decisions are filtered and counted, in the order readers see them. */
public enum Facet {
  OUTCOME(
      "outcome", "Outcome", Shape.SINGLE, (letter, item) -> FacetPaths.one(item.outcome().label())),
  TREATMENT(
      "treatment", "Treatment", Shape.TWO_LEVELS, (letter, item) -> FacetPaths.treatment(item)),
  GUIDELINE(
      "guideline",
      "Guideline",
      Shape.TREE,
      (letter, item) -> GuidelinePaths.of(item.reviewerGuidelines())),
  UR_GUIDELINE(
      "ur-guideline",
      "Claims administrator's guideline",
      Shape.TREE,
      (letter, item) -> GuidelinePaths.of(item.claimsAdministratorGuidelines())),
  GUIDELINE_COMPARED(
      "guideline-compared",
      "Guideline against UR's",
      Shape.TWO_LEVELS,
      (letter, item) -> FacetPaths.compared(item)),
  GUIDELINE_SET(
      "guideline-set",
      "Guidelines in all",
      Shape.SINGLE,
      (letter, item) -> FacetPaths.one(GuidelineSet.label(item.reviewerGuidelines()))),
  UR_GUIDELINE_SET(
      "ur-guideline-set",
      "Claims administrator's guidelines in all",
      Shape.SINGLE,
      (letter, item) -> FacetPaths.one(GuidelineSet.label(item.claimsAdministratorGuidelines()))),
  REASON("reason", "Reason", Shape.MULTIPLE, (letter, item) -> FacetPaths.reasons(item)),
  SPECIALTY(
      "specialty",
      "Reviewer specialty",
      Shape.MULTIPLE,
      letter -> FacetPaths.each(letter.reviewer().specialties())),
  BODY_PART("body-part", "Body part", Shape.MULTIPLE, (letter, item) -> FacetPaths.bodyParts(item)),
  UR_ACTION("ur-action", "UR action", Shape.SINGLE, letter -> FacetPaths.urAction(letter)),
  LICENSED(
      "licensed",
      "Reviewer licensed in",
      Shape.MULTIPLE,
      letter -> FacetPaths.each(letter.reviewer().licensedStates())),
  YEAR("year", "Decision year", Shape.SCALE, letter -> FacetPaths.year(letter.dates().decision())),
  DAYS(
      "days",
      "Days from UR to decision",
      Shape.SCALE,
      letter -> FacetPaths.each(DayBand.of(letter.dates()))),
  AGE("age", "Age", Shape.SCALE, letter -> FacetPaths.each(AgeBand.of(letter.worker().age()))),
  SEX("sex", "Sex", Shape.SINGLE, letter -> FacetPaths.sex(letter));

  /** What stands where a letter says nothing. */
  public static final String NOT_STATED = "Not stated";

  /** What stands where no term of the vocabulary matches a treatment. */
  public static final String NOT_CLASSIFIED = "Not classified";

  private enum Shape {
    SINGLE,
    SCALE,
    MULTIPLE,
    TWO_LEVELS,
    /** Several values of up to three levels. */
    TREE
  }

  private final String parameter;
  private final String label;
  private final Shape shape;

  // one of the method references above, none of which holds state
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiFunction<Letter, DisputedItem, List<List<String>>> paths;

  private final boolean ofLetter;

  Facet(String parameter, String label, Shape shape, Function<Letter, List<List<String>>> paths) {
    this(parameter, label, shape, (letter, item) -> paths.apply(letter), true);
  }

  Facet(
      String parameter,
      String label,
      Shape shape,
      BiFunction<Letter, DisputedItem, List<List<String>>> paths) {
    this(parameter, label, shape, paths, false);
  }

  Facet(
      String parameter,
      String label,
      Shape shape,
      BiFunction<Letter, DisputedItem, List<List<String>>> paths,
      boolean ofLetter) {
    this.parameter = parameter;
    this.label = label;
    this.shape = shape;
    this.paths = paths;
    this.ofLetter = ofLetter;
  }

  /** The facet whose parameter is {@code name}. */
  public static Optional<Facet> named(String name) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(name)).findFirst();
  }

  /** Its name in addresses, on the command line and in the index. */
  public String parameter() {
    return parameter;
  }

  /** The name readers see. */
  public String label() {
    return label;
  }

  /** Whether an item can have several values, so that asking for all of them makes sense. */
  public boolean multiValued() {
    return shape == Shape.MULTIPLE || shape == Shape.TREE;
  }

  /** Whether its values stand on levels, each within one of the level above. */
  public boolean hierarchical() {
    return shape == Shape.TWO_LEVELS || shape == Shape.TREE;
  }

  /**
   * Whether the name of a value says little without those above it: "Special Studies" is a section
   * of many titles.
   */
  public boolean namedByPath() {
    return shape == Shape.TREE;
  }

  /**
   * Whether its values stand beside the results before any of them is asked for; those that do not
   * say over again, each set by itself, what another facet says family by family.
   */
  public boolean offered() {
    return this != GUIDELINE_SET && this != UR_GUIDELINE_SET;
  }

  /** Whether all items of a letter have the same values of it. */
  boolean ofLetter() {
    return ofLetter;
  }

  /** How its labels stand where they form a scale; empty where the commonest comes first. */
  public Optional<Comparator<String>> scale() {
    return switch (this) {
      case YEAR -> Optional.of(notStatedLast().thenComparing(Comparator.reverseOrder()));
      case AGE -> Optional.of(Comparator.comparingInt(AgeBand::rank));
      case DAYS -> Optional.of(Comparator.comparingInt(DayBand::rank));
      default -> Optional.empty();
    };
  }

  /** The values of {@code item} of {@code letter}, each a path of labels; at least one. */
  public List<List<String>> values(Letter letter, DisputedItem item) {
    var values = paths.apply(letter, item);
    return switch (values.size()) {
      case 0 -> FacetPaths.one(NOT_STATED);
      case 1 -> values;
      default -> List.copyOf(new LinkedHashSet<>(values));
    };
  }

  private static Comparator<String> notStatedLast() {
    return Comparator.comparing(NOT_STATED::equals);
  }
}
