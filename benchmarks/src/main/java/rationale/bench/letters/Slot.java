package rationale.bench.letters;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts and numbers that sentences and frames ask for, in braces and with hyphens. */
enum Slot {
  // the case
  PATIENT,
  HE,
  HIS,
  HIM,
  MAN,
  AGE,
  PART,
  INJURED,
  UR_DATE,
  REQUEST,
  // numbers and dates made up on the spot
  DATE,
  YEAR,
  COUNT,
  SCORE,
  PERCENT,
  DEGREES,
  GRADE,
  SYSTOLIC,
  DIASTOLIC,
  QUANTITY,
  STRENGTH,
  LEVEL,
  CODE,
  PAGE,
  RARE,
  // the item
  ASKED,
  WHO,
  NUMBER,
  OUTCOME,
  VERDICT,
  REQUEST_HEADING,
  ADMINISTRATOR_LINE,
  REVIEWER_LINE,
  RATIONALE,
  // the frame
  CASE_NUMBER,
  ASSIGNED_ON,
  INJURED_ON,
  DECIDED_ON,
  REVIEWED_ON,
  REVIEWED_TOLD,
  RECEIVED_ON,
  PRIORITY,
  STATES_LISTED,
  STATES_TOLD,
  SPECIALTIES_LISTED,
  SPECIALTIES_TOLD,
  SUMMARY;

  private static final Map<String, Slot> BY_NAME =
      Stream.of(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  slot -> slot.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  Function.identity()));

  static Optional<Slot> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
