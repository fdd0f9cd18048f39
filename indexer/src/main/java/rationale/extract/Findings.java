package rationale.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.Found;
import rationale.model.Span;
import rationale.model.Warning;

/** Collects, while one letter is read, where each field was found and what to warn of. */
final class Findings {
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Place> places = new HashSet<>();
  private final List<Warning> warnings = new ArrayList<>();

  private record Place(Field field, int item) {}

  /** Notes the place of a letter's field and answers its value, or null where it was not found. */
  <T> @Nullable T keep(Field field, Optional<Found<T>> found) {
    found.ifPresent(value -> note(field, 0, value.span()));
    return found.map(Found::value).orElse(null);
  }

  void note(Field field, int item, Span span) {
    evidence.add(new Evidence(field, item, span));
    places.add(new Place(field, item));
  }

  void warn(Warning.Code code, String message) {
    warnings.add(new Warning(code, message));
  }

  boolean has(Field field, int item) {
    return places.contains(new Place(field, item));
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }
}
