package rationale.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.model.Outcome;
import rationale.model.Span;
import rationale.model.Treatment;
import rationale.page.OutcomeBadge;
import rationale.page.Piece;
import rationale.page.Text;
import rationale.search.Passage;

/** How the web pages write values of the model. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);
  private static final int LONGEST_ECHO = 80;

  private Words() {}

  /** "Aug 2, 2019"; null for null. */
  static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : DAY.format(date);
  }

  /** "Aug 2, 2019, 14:05 UTC". */
  static String time(Instant instant) {
    return TIME.format(instant);
  }

  static OutcomeBadge badge(Outcome outcome) {
    return switch (outcome) {
      case UPHELD -> OutcomeBadge.UPHELD;
      case OVERTURNED -> OutcomeBadge.OVERTURNED;
      case PARTIALLY_OVERTURNED -> OutcomeBadge.PARTIALLY_OVERTURNED;
    };
  }

  /** "Rehabilitation › Acupuncture"; one name where both levels are alike; null for null. */
  static @Nullable String treatment(@Nullable Treatment treatment) {
    if (treatment == null) {
      return null;
    }
    return treatment.category().equals(treatment.subcategory())
        ? treatment.category()
        : treatment.category() + " › " + treatment.subcategory();
  }

  /** What the values of a facet are called together, "reviewer specialties". */
  static String plural(Facet facet) {
    return switch (facet) {
      case OUTCOME -> "outcomes";
      case TREATMENT -> "treatments";
      case GUIDELINE -> "guidelines";
      case UR_GUIDELINE -> "claims administrators' guidelines";
      case GUIDELINE_COMPARED -> "ways the guidelines compare";
      case GUIDELINE_SET -> "sets of guidelines";
      case UR_GUIDELINE_SET -> "sets of claims administrators' guidelines";
      case REASON -> "reasons";
      case SPECIALTY -> "reviewer specialties";
      case BODY_PART -> "body parts";
      case UR_ACTION -> "actions of utilization review";
      case LICENSED -> "states of licensure";
      case YEAR -> "decision years";
      case DAYS -> "bands of days";
      case AGE -> "age bands";
      case SEX -> "sexes";
    };
  }

  /** "1,204 decisions", or "1 decision". */
  static String count(long number, String noun) {
    return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
  }

  /** "1, 2 and 5". */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** What somebody typed, cut where it is too long to say back. */
  static String shortened(String typed) {
    return typed.length() <= LONGEST_ECHO ? typed : typed.substring(0, LONGEST_ECHO) + "…";
  }

  static Text text(Passage passage) {
    return new Text(
        passage.fragments().stream()
            .map(fragment -> new Piece(fragment.text(), fragment.hit()))
            .toList());
  }

  /**
   * A text with the given spans marked and numbered from {@code first}; the spans are in order and
   * none overlaps another.
   */
  static Text marked(String text, List<Span> hits, int first) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    int number = first;
    for (var hit : hits) {
      if (hit.start() > at) {
        pieces.add(new Piece(text.substring(at, hit.start()), false));
      }
      pieces.add(new Piece(hit.of(text), true, number++));
      at = hit.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return new Text(pieces);
  }
}
