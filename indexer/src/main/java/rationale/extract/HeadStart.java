package rationale.extract;

import java.util.regex.Pattern;
import rationale.letter.Passage;
import rationale.vocabulary.Phrases;

/**
 * Where an item's heading begins. Before it may stand the end of the last item's rationale, parted
 * from it by an empty line or, in text that lost these, by nothing.
 */
final class HeadStart {
  /** A full stop after a number of its own ("2. Norco") ends no sentence. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\s\\d)(?<!\\s\\d\\d)[.?!][\"')\\]]{0,2}\\s(?=[A-Z0-9\"(])");

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|must|should|will"
              + "|would|states?|recommends?|supports?|notes?)\\b");

  private static final int LONGEST_PHRASE = 60;

  private final Phrases<Label> labels;

  HeadStart(Phrases<Label> labels) {
    this.labels = labels;
  }

  /**
   * The start of the heading that ends at {@code end}.
   *
   * @param from where what precedes the heading begins
   * @param parting what parts this letter's paragraphs
   * @param alone whether nothing but a heading can stand there
   */
  int find(Passage items, int from, int end, Parting parting, boolean alone) {
    int concluded = last(labels.get(Label.CONCLUDED), items, from, end, false);
    int first = firstSentence(items, concluded, end);
    int paragraph = paragraph(items.text(), from, first);
    if (alone || (parting == Parting.EMPTY_LINES && paragraph > from)) {
      return Math.max(paragraph, concluded);
    }
    int line = last(SENTENCE_END, items, paragraph, first, true);
    if (parting != Parting.NOTHING && line >= concluded && line > paragraph) {
      return line;
    }
    return lastSentence(items.text(), Math.max(paragraph, concluded), first);
  }

  /**
   * Where what follows the last whole sentence begins. What ends with a full stop but is short and
   * without a verb may be the beginning of a heading ("Norco 10/325 mg. 60 tablets").
   */
  private int lastSentence(String text, int from, int end) {
    var match = SENTENCE_END.matcher(text).region(from, end);
    match.useTransparentBounds(true);
    int last = from;
    int start = from;
    while (match.find()) {
      if (match.end() - start > LONGEST_PHRASE
          || VERB.matcher(text).region(start, match.end()).find()
          || labels.get(Label.HEAD_NUMBER).matcher(text).region(match.end(), end).lookingAt()) {
        last = match.end();
      }
      start = match.end();
    }
    return last;
  }

  /** The end of the heading's first sentence where it has several, else of the heading. */
  private int firstSentence(Passage items, int from, int end) {
    // letter: "X was the original request. Y was authorized by the Claims Administrator. The
    // remaining IMR eligible portion of the original request, Z is: Upheld"
    int paragraph = paragraph(items.text(), from, end);
    if (last(labels.get(Label.HEAD_REMAINING), items, paragraph, end, false) == paragraph) {
      return end;
    }
    var original = labels.get(Label.HEAD_ORIGINAL).matcher(items.text()).region(from, end);
    int first = end;
    while (original.find()) {
      first = original.start();
    }
    return first;
  }

  private static int paragraph(String text, int from, int end) {
    int start = end;
    while (start > from && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** Where the last match ends, if wanted only of those at a line's end; {@code from} if none. */
  private static int last(Pattern pattern, Passage items, int from, int end, boolean atLineEnd) {
    var match = pattern.matcher(items.text()).region(from, end);
    match.useTransparentBounds(true);
    int last = from;
    while (match.find()) {
      if (!atLineEnd || items.startsLine(match.end())) {
        last = match.end();
      }
    }
    return last;
  }
}
