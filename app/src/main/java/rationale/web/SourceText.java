package rationale.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.Span;
import rationale.page.SourcePiece;
import rationale.page.TextPage.Sheet;
import rationale.store.StoredLetter;

/** A letter's clean text cut where its fields were read, so that each can be led to. */
final class SourceText {
  private final String text;
  private final String address;
  private final NavigableMap<Integer, Integer> pages = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Place>> byField = new HashMap<>();

  /** A value's place and its anchor. */
  private record Place(Evidence evidence, String anchor) {
    Span span() {
      return evidence.span();
    }

    String label() {
      var label = evidence.field().label();
      return evidence.item() == 0 ? label : label + " of item " + evidence.item();
    }
  }

  SourceText(StoredLetter stored) {
    text = stored.text();
    address = Addresses.text(stored.letter().id());
    pages.put(0, 1);
    int number = 0;
    for (int start : stored.pageStarts()) {
      pages.put(start, ++number);
    }
    for (var evidence : stored.letter().evidence()) {
      if (evidence.field().isMeant() && evidence.span().length() > 0) {
        var same =
            byField.computeIfAbsent(key(evidence.field(), evidence.item()), _ -> new ArrayList<>());
        same.add(new Place(evidence, anchor(evidence, same.size())));
        places.add(same.getLast());
      }
    }
    places.sort(Comparator.comparingInt(place -> place.span().start()));
  }

  /** The link to where a field was first read; null where the letter does not state it. */
  @Nullable String href(Field field, int item) {
    return href(field, item, 0);
  }

  /** The link to the {@code index}th place where a field was read; null where there is none. */
  @Nullable String href(Field field, int item, int index) {
    var same = byField.getOrDefault(key(field, item), List.of());
    return index < same.size() ? address + "#" + same.get(index).anchor() : null;
  }

  /** The page of the letter, from 1, on which a field was read; null where it was not. */
  @Nullable Integer page(Field field, int item) {
    var same = byField.get(key(field, item));
    return same == null ? null : page(same.getFirst().span().start());
  }

  /** The whole text, page by page. */
  List<Sheet> sheets() {
    var cuts = new TreeSet<>(List.of(0, text.length()));
    cuts.addAll(pages.headMap(text.length()).keySet());
    for (var place : places) {
      cuts.add(place.span().start());
      cuts.add(place.span().end());
    }
    var sheets = new ArrayList<Sheet>();
    var pieces = new ArrayList<SourcePiece>();
    var open = new ArrayList<Place>();
    int next = 0;
    for (int at : cuts.headSet(text.length())) {
      if (pages.containsKey(at) && !pieces.isEmpty()) {
        sheets.add(new Sheet(page(at - 1), pieces));
        pieces.clear();
      }
      open.removeIf(place -> place.span().end() <= at);
      int before = open.size();
      while (next < places.size() && places.get(next).span().start() == at) {
        open.add(places.get(next++));
      }
      pieces.add(piece(at, cuts.higher(at), open, open.subList(before, open.size())));
    }
    sheets.add(new Sheet(page(Math.max(0, text.length() - 1)), pieces));
    return sheets;
  }

  private SourcePiece piece(
      int start, int end, Collection<Place> within, Collection<Place> begins) {
    return new SourcePiece(
        text.substring(start, end),
        begins.stream().map(Place::anchor).toList(),
        within.stream().map(Place::anchor).toList(),
        begins.isEmpty() ? null : begins.stream().map(Place::label).collect(joining(", ")));
  }

  /** The number of the page that holds the char at {@code offset}. */
  private int page(int offset) {
    return pages.floorEntry(offset).getValue();
  }

  /** "at-decision-date", "at-body-parts-2", for the second of several places "at-reasons-2.2". */
  private static String anchor(Evidence evidence, int index) {
    var name = evidence.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var item = evidence.item() == 0 ? "" : "-" + evidence.item();
    return "at-" + name + item + (index == 0 ? "" : "." + (index + 1));
  }

  private static String key(Field field, int item) {
    return field.name() + "#" + item;
  }
}
