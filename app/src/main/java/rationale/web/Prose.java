package rationale.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rationale.model.Span;
import rationale.page.Paragraph;
import rationale.page.Paragraph.Block;
import rationale.page.Piece;
import rationale.page.Text;
import rationale.web.ReasonSentences.Anchored;

/**
 * A rationale or summary as it reads best: parted into paragraphs, those where another speaks than
 * the reviewer, those where a list begins; with the matches of a search marked in it, and the
 * sentences that facts lead to.
 */
final class Prose {
  /** What one voice says at greater length, five times that of any letter known, runs on. */
  private static final int LONGEST = 20_000;

  private final String text;
  private final List<Span> own;
  private final NavigableMap<Integer, Anchored> sentences;
  private final NavigableMap<Integer, Span> hits = new TreeMap<>();
  private final Set<Span> begunHits = new HashSet<>();
  private final Set<Span> begunSentences = new HashSet<>();
  private final boolean numbered;
  private int number;

  /**
   * @param text its paragraphs parted by line breaks
   * @param own where the reviewer speaks of the case, in order; empty where nobody else speaks, or
   *     where it is not known
   * @param sentences those that facts lead to, by where they start
   * @param hits the matches, in order, none overlapping
   * @param first the number of the first match; 0 where they are not numbered
   */
  Prose(
      String text,
      List<Span> own,
      NavigableMap<Integer, Anchored> sentences,
      List<Span> hits,
      int first) {
    this.text = text;
    this.own = own;
    this.sentences = sentences;
    hits.forEach(hit -> this.hits.put(hit.start(), hit));
    this.numbered = first > 0;
    this.number = first;
  }

  List<Paragraph> paragraphs() {
    var paragraphs = new ArrayList<Paragraph>();
    int start = 0;
    for (var line : text.lines().toList()) {
      paragraphs.add(new Paragraph(blocks(new Span(start, start + line.length()))));
      start += line.length() + 1;
    }
    return paragraphs;
  }

  private List<Block> blocks(Span line) {
    var blocks = new ArrayList<Block>();
    int at = line.start();
    for (var stretch : own) {
      int start = Math.max(stretch.start(), line.start());
      int end = Math.min(stretch.end(), line.end());
      if (start < end) {
        add(blocks, true, new Span(at, start));
        add(blocks, false, new Span(start, end));
        at = end;
      }
    }
    add(blocks, !own.isEmpty(), new Span(at, line.end()));
    return blocks;
  }

  /** Adds what one voice says: prose, and prose that leads to a list, in turn. */
  private void add(List<Block> blocks, boolean retold, Span part) {
    int at = part.start();
    while (part.end() - at <= LONGEST) {
      int from = at;
      var entries =
          ListInLine.entries(text.substring(from, part.end())).stream()
              .map(each -> new Span(from + each.start(), from + each.end()))
              .toList();
      if (entries.isEmpty()) {
        break;
      }
      var lead = text(new Span(from, entries.getFirst().start()));
      blocks.add(new Block(retold, lead, entries.stream().map(this::text).toList()));
      at = entries.getLast().end();
    }
    var rest = new Span(at, part.end());
    if (!rest.of(text).isBlank()) {
      blocks.add(new Block(retold, text(rest), List.of()));
    }
  }

  /** A part without the white space at its edges, cut where a mark or a sentence begins or ends. */
  private Text text(Span part) {
    int from = part.start();
    int to = part.end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    var cuts = new TreeSet<>(List.of(from, to));
    covering(hits, from, to).values().forEach(hit -> cuts.addAll(List.of(hit.start(), hit.end())));
    covering(sentences, from, to)
        .values()
        .forEach(each -> cuts.addAll(List.of(each.span().start(), each.span().end())));
    var pieces = new ArrayList<Piece>();
    int start = from;
    for (int end : cuts.subSet(from, false, to, true)) {
      pieces.add(piece(start, end));
      start = end;
    }
    return new Text(pieces);
  }

  /** Those that may reach into a part: the last that starts before it and all that start in it. */
  private static <T> NavigableMap<Integer, T> covering(
      NavigableMap<Integer, T> all, int from, int to) {
    var before = all.floorKey(from);
    return all.subMap(before == null ? from : before, true, to, false);
  }

  private Piece piece(int start, int end) {
    var hit = hits.floorEntry(start);
    boolean marked = hit != null && hit.getValue().end() > start;
    var sentence = sentences.floorEntry(start);
    boolean says = sentence != null && sentence.getValue().span().end() > start;
    return new Piece(
        text.substring(start, end),
        marked,
        marked && begunHits.add(hit.getValue()) && numbered ? number++ : 0,
        says ? sentence.getValue().anchor() : null,
        says && begunSentences.add(sentence.getValue().span()));
  }
}
