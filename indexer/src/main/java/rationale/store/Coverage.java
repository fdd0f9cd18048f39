package rationale.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rationale.model.Field;
import rationale.model.Outcome;
import rationale.model.Template;
import rationale.model.Warning;

/**
 * How much of what letters are meant to say the current letters do say. Every enum constant that is
 * counted has its entry, zero where there is nothing to count.
 *
 * @param letters current letters
 * @param items their disputed items
 * @param templates letters by template
 * @param decisionYears letters by the year of their decision, where dated
 * @param fields for each field, how many letters or items state it
 * @param outcomes items by outcome
 * @param notClassified items without a treatment class
 * @param warnings for each kind of warning, the letters that have one
 * @param warned letters that have a warning of any kind
 * @param firstDecision the earliest decision date; null where no letter is dated
 * @param lastDecision the latest decision date; null where no letter is dated
 * @param changed when anything last changed; null where nothing ever did
 */
public record Coverage(
    long letters,
    long items,
    SortedMap<Template, Long> templates,
    SortedMap<Integer, Long> decisionYears,
    SortedMap<Field, Stated> fields,
    SortedMap<Outcome, Long> outcomes,
    long notClassified,
    SortedMap<Warning.Code, Long> warnings,
    long warned,
    @Nullable LocalDate firstDecision,
    @Nullable LocalDate lastDecision,
    @Nullable Instant changed) {
  public Coverage {
    templates = copy(templates);
    decisionYears = copy(decisionYears);
    fields = copy(fields);
    outcomes = copy(outcomes);
    warnings = copy(warnings);
  }

  /**
   * How often a field is stated.
   *
   * @param in letters, or items for a field of the item, that state it
   * @param of all letters, or all items
   */
  public record Stated(long in, long of) {}

  private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
