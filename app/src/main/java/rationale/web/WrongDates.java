package rationale.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rationale.search.DateField;

/** Ranges of dates that an address asks for and that are none: they filter nothing and are told. */
final class WrongDates {
  private final Map<DateField, rationale.page.DateRange> boxes = new EnumMap<>(DateField.class);

  /** Those among {@code parameters}. */
  static WrongDates in(Map<String, List<String>> parameters) {
    var wrong = new WrongDates();
    for (var field : DateField.values()) {
      var text = SearchParams.rangeText(parameters, field);
      if (!text.isEmpty() && rationale.search.DateRange.parse(text).isEmpty()) {
        wrong.boxes.put(field, box(field, text));
      }
    }
    return wrong;
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  /** The boxes of {@code field} with what was typed and what is wrong; else {@code right}. */
  rationale.page.DateRange box(DateField field, rationale.page.DateRange right) {
    return boxes.getOrDefault(field, right);
  }

  private static rationale.page.DateRange box(DateField field, String text) {
    int dots = text.indexOf("..");
    var from = dots < 0 ? text : text.substring(0, dots);
    var to = dots < 0 ? text : text.substring(dots + 2);
    return new rationale.page.DateRange(
        field.parameter(), field.title(), from, to, problem(from, to));
  }

  private static String problem(String from, String to) {
    for (var end : List.of(from, to)) {
      if (!end.isEmpty() && rationale.search.DateRange.parse(end).isEmpty()) {
        return "“%s” is no date. Write a year as 2016, a month as 2016-03 or a day as 2016-03-09."
            .formatted(end);
      }
    }
    return "The range ends before it begins.";
  }
}
