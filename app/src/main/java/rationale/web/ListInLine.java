package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rationale.model.Span;
import rationale.text.Sentences;

/**
 * Finds a list that is written on in a line, as guidelines' criteria are: "(1) …; (2) …". Marks
 * count up from the first, all in one form.
 */
final class ListInLine {
  private static final Pattern MARK =
      Pattern.compile("(?<!\\S)(?:(\\(?)(\\d{1,2}|[a-h])([).])|([•●▪]))(?=\\s+\\S)");
  private static final int FEWEST = 2;

  /** After so many marks that might begin a list and do not, there is none. */
  private static final int MOST_TRIES = 40;

  private ListInLine() {}

  /** The entries of the first list in {@code text}; none where there is no list. */
  static List<Span> entries(String text) {
    var mark = MARK.matcher(text);
    int tries = 0;
    while (tries < MOST_TRIES && mark.find()) {
      if (isFirst(mark)) {
        tries++;
        var starts = starts(text, mark.toMatchResult().start(), form(mark));
        if (starts.size() >= FEWEST) {
          return spans(text, starts);
        }
      }
    }
    return List.of();
  }

  private static boolean isFirst(Matcher mark) {
    return mark.group(4) != null || mark.group(2).equals("1") || mark.group(2).equals("a");
  }

  /** Where the marks of a form stand, from the first at {@code start} on, without a gap. */
  private static List<Integer> starts(String text, int start, String form) {
    var starts = new ArrayList<Integer>();
    var mark = MARK.matcher(text);
    for (int from = start; mark.find(from); from = mark.end()) {
      if (form(mark).equals(form) && number(mark, starts.size()) == starts.size() + 1) {
        starts.add(mark.start());
      }
    }
    return starts;
  }

  private static String form(Matcher mark) {
    if (mark.group(4) != null) {
      return mark.group(4);
    }
    var counts = Character.isDigit(mark.group(2).charAt(0)) ? "1" : "a";
    return mark.group(1) + counts + mark.group(3);
  }

  private static int number(Matcher mark, int sofar) {
    if (mark.group(4) != null) {
      return sofar + 1;
    }
    char first = mark.group(2).charAt(0);
    return Character.isDigit(first) ? Integer.parseInt(mark.group(2)) : first - 'a' + 1;
  }

  private static List<Span> spans(String text, List<Integer> starts) {
    var spans = new ArrayList<Span>();
    boolean oneSentenceEach = true;
    for (int i = 0; i + 1 < starts.size(); i++) {
      spans.add(new Span(starts.get(i), starts.get(i + 1)));
      oneSentenceEach &= Sentences.of(spans.getLast().of(text)).size() == 1;
    }
    var rest = text.substring(starts.getLast());
    // what follows the list is told from its last entry where the others are a sentence each
    int end = oneSentenceEach ? Sentences.of(rest).getFirst().end() : rest.length();
    spans.add(new Span(starts.getLast(), starts.getLast() + end));
    return spans;
  }
}
