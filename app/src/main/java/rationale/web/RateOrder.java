package rationale.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import rationale.search.ValueRate;

/** The orders in which values are browsed. */
enum RateOrder {
  NUMBER("Most decisions", Comparator.comparingLong(ValueRate::decisions).reversed()),
  NAME("Name", Comparator.comparing(value -> value.label().toLowerCase(Locale.ROOT))),
  /** Rates that say little stand after those that say something. */
  RATE(
      "Most often overturned",
      Comparator.comparing(ValueRate::isFew)
          .thenComparing(Comparator.comparingDouble(ValueRate::rate).reversed())),
  LOWEST(
      "Least often overturned",
      Comparator.comparing(ValueRate::isFew).thenComparingDouble(ValueRate::rate));

  private final String label;

  // none of them holds state
  @SuppressWarnings("ImmutableEnumChecker")
  private final Comparator<ValueRate> order;

  RateOrder(String label, Comparator<ValueRate> order) {
    this.label = label;
    this.order = order;
  }

  /** The order whose parameter is {@code name}; by number where there is none. */
  static RateOrder named(String name) {
    return Arrays.stream(values())
        .filter(each -> each.parameter().equals(name))
        .findFirst()
        .orElse(NUMBER);
  }

  String label() {
    return label;
  }

  /** Its name in addresses; empty for the usual order. */
  String parameter() {
    return this == NUMBER ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** {@code values} and what is within them in this order; what is alike stays as it was. */
  List<ValueRate> of(List<ValueRate> values) {
    return values.stream()
        .sorted(order)
        .map(value ->
            new ValueRate(value.label(), value.slug(), value.counts(), of(value.children())))
        .toList();
  }
}
