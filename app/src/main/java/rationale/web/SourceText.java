package rationale.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.page.SourcePiece;

/** A letter's clean text cut where its fields were read, so that each can be led to. */
final class SourceText {
  private final List<SourcePiece> pieces = new ArrayList<>();
  private final Map<String, String> anchors = new HashMap<>();

  SourceText(String text, List<Evidence> evidence) {
    var places =
        evidence.stream()
            .filter(one -> one.field().isMeant())
            .sorted(Comparator.comparingInt(one -> one.span().start()))
            .toList();
    int at = 0;
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      int start = place.span().start();
      if (start < at || place.span().length() == 0) {
        continue; // begins where another field begins, whose anchor leads there as well
      }
      int end = Math.min(place.span().end(), nextStart(places, i, text.length()));
      addPlain(text.substring(at, start));
      pieces.add(new SourcePiece(text.substring(start, end), id(place), label(place)));
      for (int j = i; j < places.size() && places.get(j).span().start() == start; j++) {
        anchors.put(key(places.get(j)), id(place));
      }
      at = end;
    }
    addPlain(text.substring(at));
  }

  private static int nextStart(List<Evidence> places, int index, int end) {
    int start = places.get(index).span().start();
    for (int next = index + 1; next < places.size(); next++) {
      if (places.get(next).span().start() > start) {
        return places.get(next).span().start();
      }
    }
    return end;
  }

  private void addPlain(String text) {
    if (!text.isEmpty()) {
      pieces.add(new SourcePiece(text));
    }
  }

  /** The whole text in pieces. */
  List<SourcePiece> pieces() {
    return pieces;
  }

  /** The link to where a field was read; null where the letter does not state it. */
  @Nullable String href(Field field, int item) {
    var id = anchors.get(key(field, item));
    return id == null ? null : "#" + id;
  }

  private static String id(Evidence place) {
    var name = place.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "at-" + name + (place.item() == 0 ? "" : "-" + place.item());
  }

  private static String label(Evidence place) {
    return place.item() == 0
        ? place.field().label()
        : place.field().label() + " of item " + place.item();
  }

  private static String key(Evidence place) {
    return key(place.field(), place.item());
  }

  private static String key(Field field, int item) {
    return field.name() + "#" + item;
  }
}
