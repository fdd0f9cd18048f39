package rationale.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.letter.Section;
import rationale.letter.Sections;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.Phrases;
import rationale.vocabulary.Seekers;

/**
 * Items under a heading that carries the outcome, as a word ("X: Upheld") or as a sentence ("1. X
 * is not medically necessary and appropriate."), followed by labelled lines.
 */
final class HeadedItems implements ItemFinder {
  private final Phrases<Label> labels;
  private final HeadStart headStart;
  private final Seekers seekers;

  HeadedItems(Phrases<Label> labels) {
    this.labels = labels;
    this.seekers = Seekers.of(MARKING.stream().map(marking -> labels.get(marking.label)).toList());
    this.headStart = new HeadStart(labels);
  }

  private enum Line {
    ADMINISTRATOR,
    REVIEWER,
    RATIONALE
  }

  /**
   * A label that introduces a line.
   *
   * @param sentence whether it opens a sentence, and is part of what it introduces
   */
  private record Marking(Line line, Label label, boolean sentence) {}

  private static final List<Marking> MARKING =
      List.of(
          new Marking(Line.ADMINISTRATOR, Label.ADMINISTRATOR, false),
          new Marking(Line.ADMINISTRATOR, Label.SENTENCE_ADMINISTRATOR, true),
          new Marking(Line.REVIEWER, Label.REVIEWER, false),
          new Marking(Line.REVIEWER, Label.SENTENCE_REVIEWER, true),
          new Marking(Line.RATIONALE, Label.RATIONALE, false),
          new Marking(Line.RATIONALE, Label.SENTENCE_RATIONALE, false));

  /** A label, and where what it introduces begins. */
  private record Mark(Line line, int start, int body) {}

  /** An item's heading; {@code end} is where its first label begins. */
  private record Head(int start, int end, Passage request, Found<Outcome> outcome) {}

  @Override
  public List<ItemParts> find(Sections letter) {
    var section = letter.find(Section.ITEMS).orElse(letter.whole());
    var intro = section.find(labels.seek(Label.ITEMS_INTRO));
    var items = intro.map(found -> section.from(found.end())).orElse(section);
    var marks = marks(items);
    var heads = heads(items, marks, intro.isPresent());
    var parts = new ArrayList<ItemParts>();
    int next = 0;
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start : items.text().length();
      var head = heads.get(i);
      while (next < marks.size() && marks.get(next).start < head.end) {
        next++;
      }
      parts.add(parts(items, head, end, marks.subList(next, marks.size())));
    }
    return parts;
  }

  private List<Mark> marks(Passage items) {
    var marks = new ArrayList<Mark>();
    var found = seekers.in(items.text());
    for (int i = 0; i < found.size(); i++) {
      var marking = MARKING.get(i);
      for (var match : found.get(i)) {
        int body = marking.sentence ? match.start() : match.end();
        marks.add(new Mark(marking.line, match.start(), body));
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  /**
   * A heading is what ends with an outcome right before a label.
   *
   * @param begun whether the items are known to begin with a heading
   */
  private List<Head> heads(Passage items, List<Mark> marks, boolean begun) {
    var parting = Parting.of(items, marks.stream().map(Mark::start).toList());
    var heads = new ArrayList<Head>();
    int from = 0;
    for (var mark : marks) {
      boolean alone = begun && from == 0;
      head(items, from, mark.start, parting, alone).ifPresent(heads::add);
      from = Math.max(from, mark.body);
    }
    return heads;
  }

  private Optional<Head> head(Passage items, int from, int to, Parting parting, boolean alone) {
    if (from >= to) {
      return Optional.empty();
    }
    var before = items.text().substring(from, to);
    var word = labels.seek(Label.HEAD_OUTCOME).find(before);
    boolean worded = word.isPresent();
    var ending = worded ? word : labels.seek(Label.HEAD_SENTENCE).find(before);
    if (ending.isEmpty()) {
      return Optional.empty();
    }
    var match = ending.get();
    int decided = from + match.start();
    int start = headStart.find(items, from, decided, parting, alone);
    var request = request(items.part(start, decided));
    if (request.isEmpty()) {
      return Optional.empty();
    }
    var outcome =
        new Found<>(
            outcome(worded, match.group(1)), items.part(decided, from + match.end()).span());
    return Optional.of(new Head(start, to, request, outcome));
  }

  private static Outcome outcome(boolean worded, @Nullable String said) {
    if (worded && said != null) {
      return Outcome.valueOf(said.toUpperCase(Locale.ROOT));
    }
    return said == null ? Outcome.OVERTURNED : Outcome.UPHELD;
  }

  private Passage request(Passage heading) {
    var request = heading;
    for (var dropped : List.of(Label.HEAD_NUMBER, Label.HEAD_OPENING)) {
      var opening = request.find(labels.get(dropped));
      if (opening.isPresent()) {
        request = request.from(opening.get().end());
      }
    }
    return request.text().endsWith(":") ? request.part(0, request.text().length() - 1) : request;
  }

  /**
   * The first label of each kind between heading and end opens a part, up to the next of these.
   *
   * @param marks those after the heading
   */
  private static ItemParts parts(Passage items, Head head, int end, List<Mark> marks) {
    var first = new EnumMap<Line, Mark>(Line.class);
    for (var mark : marks) {
      if (mark.start >= end) {
        break;
      }
      first.putIfAbsent(mark.line, mark);
    }
    var parts = new EnumMap<Line, Passage>(Line.class);
    first.forEach(
        (line, mark) -> parts.put(line, items.part(mark.body, next(first, mark.start, end))));
    return new ItemParts(
        head.request,
        head.outcome,
        parts.get(Line.ADMINISTRATOR),
        parts.get(Line.REVIEWER),
        parts.get(Line.RATIONALE));
  }

  private static int next(Map<Line, Mark> marks, int start, int end) {
    return marks.values().stream()
        .mapToInt(Mark::start)
        .filter(other -> other > start)
        .min()
        .orElse(end);
  }
}
