package rationale.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;

/** What decisions can be browsed by, in the order readers see it. */
enum Browsed {
  TREATMENTS(
      Facet.TREATMENT,
      "treatments",
      "Treatments",
      "What was asked for, by the Division’s own categories."),
  GUIDELINES(
      Facet.GUIDELINE,
      "guidelines",
      "Guidelines",
      "What the reviewer relied on: family, title, section."),
  UR_GUIDELINES(
      Facet.UR_GUIDELINE,
      "ur-guidelines",
      "Claims administrators’ guidelines",
      "What utilization review relied on before."),
  SPECIALTIES(
      Facet.SPECIALTY,
      "specialties",
      "Reviewer specialties",
      "Who decided: the reviewer’s board certifications. A reviewer can have several."),
  BODY_PARTS(
      Facet.BODY_PART,
      "body-parts",
      "Body parts",
      "What the treatment is for. A decision can be about several."),
  REASONS(
      Facet.REASON,
      "reasons",
      "Reasons",
      "Why the reviewer upheld or overturned, where a sentence of the rationale says so. A reason is"
          + " read only where it explains the outcome, so that no rate is shown.");

  private final Facet facet;
  private final String segment;
  private final String title;
  private final String about;

  Browsed(Facet facet, String segment, String title, String about) {
    this.facet = facet;
    this.segment = segment;
    this.title = title;
    this.about = about;
  }

  /** What is at {@code segment} below {@code /browse/}. */
  static Optional<Browsed> at(String segment) {
    return Arrays.stream(values()).filter(each -> each.segment.equals(segment)).findFirst();
  }

  Facet facet() {
    return facet;
  }

  String title() {
    return title;
  }

  /** What its values are, in a sentence. */
  String about() {
    return about;
  }

  /** Whether it means something how often decisions with a value were overturned. */
  boolean isRated() {
    return this != REASONS;
  }

  /** The page of its values; of those below {@code slug} where that is not null. */
  String href(@Nullable String slug) {
    var path = BrowseHandler.PATH + "/" + segment;
    return slug == null ? path : path + "/" + Addresses.segment(slug);
  }
}
