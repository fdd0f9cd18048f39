package rationale.index;

import java.util.Arrays;
import org.apache.lucene.facet.FacetsConfig;

/** The fields of an item's document, as the writing and the reading side both name them. */
public final class IndexFields {
  /** Searched text of each item; {@link #SUMMARY} is kept only where {@link #LAST} is. */
  public static final String REQUEST = "request";

  public static final String RATIONALE = "rationale";
  public static final String SUMMARY = "summary";

  /** What of the rationale the reviewer says of the case, each stretch of it apart. */
  public static final String OWN_WORDS = "ownWords";

  public static final String DOCUMENTS = "documents";

  /** Id of the letter: finds its items, sorts, and is kept. */
  public static final String LETTER = "letter";

  /** Position in the letter: sorts, and is kept. */
  public static final String NUMBER = "number";

  /** The case number as {@link #caseKey} writes it. */
  public static final String CASE = "case";

  /** Days since 1970, absent where the letter states none. */
  public static final String DECIDED = "decided";

  public static final String INJURED = "injured";
  public static final String RECEIVED = "received";

  /** From the decision of utilization review to the final determination; absent without both. */
  public static final String DAYS = "daysFromUr";

  /** When the letter's current version came into the repository, in seconds since 1970. */
  public static final String ADDED = "added";

  /** Kept with each item for its result row. */
  public static final String OUTCOME = "outcome";

  public static final String CATEGORY = "category";
  public static final String SUBCATEGORY = "subcategory";
  public static final String GUIDELINES = "guidelines";
  public static final String UR_GUIDELINES = "urGuidelines";
  public static final String REASONS = "reasons";

  /** Where in the rationale the sentence of each of these stands, as {@link #OWN_SPANS}. */
  public static final String REASON_SPANS = "reasonSpans";

  /** Each as its side, empty where it has none, a space and the part. */
  public static final String BODY_PARTS = "bodyParts";

  /** What is requested, without how much of it: the headings that are suggested while typing. */
  public static final String HEADING = "heading";

  /** Kept with each item: where in the rationale its own words begin and end, numbers by spaces. */
  public static final String OWN_SPANS = "ownSpans";

  /** Marks the last item of a letter, which alone keeps what belongs to the whole letter. */
  public static final String LAST = "last";

  public static final String YES = "yes";

  /** Kept with the last item. */
  public static final String CASE_NUMBER = "caseNumber";

  public static final String SPECIALTIES = "specialties";
  public static final String LICENSED = "licensed";
  public static final String UR_ACTION = "urAction";
  public static final String AGE = "age";
  public static final String SEX = "sex";

  /** Kept with the last item, one for each item in order: its outcome, a space, its request. */
  public static final String ITEMS = "items";

  private IndexFields() {}

  /** How facets stand in the index: each under its parameter's name. */
  public static FacetsConfig facets() {
    var config = new FacetsConfig();
    Arrays.stream(Facet.values())
        .forEach(facet -> {
          config.setMultiValued(facet.parameter(), facet.multiValued());
          config.setHierarchical(facet.parameter(), facet.hierarchical());
        });
    return config;
  }

  /** A case number without prefix and padding, so that {@code 14-12345} is {@code CM14-0012345}. */
  public static String caseKey(String caseNumber) {
    return caseNumber.replaceFirst("^[A-Za-z\\s]+", "").replaceFirst("\\s*-\\s*0*", "-");
  }
}
