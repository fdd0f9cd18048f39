package rationale.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rationale.vocabulary.Seeker;

/** Parts the text of a file that holds several letters, or a letter behind other sheets. */
final class LetterSplit {
  /** What a letter opens with; BODY tells that it has come to its reasons. */
  private enum Mark {
    TABLE,
    TITLE,
    DETERMINATION,
    BODY
  }

  // letter: "IMR Case Number: CM13-0099902   Date of Injury: 5/2/2010"
  private static final Pattern TABLE =
      Pattern.compile("(?:IMR )?Case Number:\\s{0,3}((?:CM)?\\d{2}-\\d{4,7})\\b");
  private static final Pattern TABLE_LABEL =
      Pattern.compile(
          "(?:Date Assigned|Date of Injury|Decision Date|UR Denial Date|Priority|Application"
              + "(?: Received)?):?\\s{0,3}(?:\\d{1,2}/|(?i:standard|expedited))");
  private static final int TABLE_LENGTH = 400;
  private static final int LONGEST_LINE = 200;

  private static final Seeker TITLE =
      Seeker.of(
          "MEDICAL PROFESSIONAL REVIEW\\n|(?:MAXIMUS FEDERAL SERVICES, INC\\.\\s)?"
              + "Notice of Independent Medical Review Determination(?:\\n|\\sDated:)");
  private static final Seeker DETERMINATION =
      Seeker.of("HOW THE IMR FINAL DETERMINATION WAS MADE:?\\n");
  private static final Seeker BODY =
      Seeker.of(
          "(?:The (?:Physician|Expert) Reviewer's decision rationale|Decision rationale|Rationale"
              + " for the Decision):|RATIONALE FOR WHY THE REQUESTED");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?i)MAXIMUS FEDERAL SERVICES, INC\\.?|(?:IMR )?Case"
              + " Number:\\s{0,3}(?:CM)?\\d{2}-\\d{4,7}|Independent Medical Review|P\\.?O\\.? Box"
              + " \\d{1,6}|\\b[A-Z]{1,20}, CA"
              + " \\d{5}(?:-\\d{4})?|Dated:|\\d{1,2}/\\d{1,2}/\\d{4}|state of california|department"
              + " of industrial relations|division of workers' compensation");

  private final LetterText file;
  private final String text;
  private final List<LetterText> letters = new ArrayList<>();
  private final Set<Mark> seen = EnumSet.noneOf(Mark.class);
  private String caseNumber = "";
  private int start = -1;

  private LetterSplit(LetterText file) {
    this.file = file;
    this.text = file.text();
  }

  /** The letters of a file in order; the whole of it where nothing tells where one begins. */
  static List<LetterText> split(LetterText file) {
    var split = new LetterSplit(file);
    for (int line = 0; line < split.text.length(); line = split.nextLine(line)) {
      split.read(line);
    }
    split.end(split.text.length());
    return List.copyOf(split.letters);
  }

  private int nextLine(int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }

  private void read(int line) {
    if (at(BODY, line)) {
      start = Math.max(0, start);
      seen.add(Mark.BODY);
    } else if (at(TITLE, line)) {
      open(Mark.TITLE, line, seen.contains(Mark.BODY));
    } else if (at(DETERMINATION, line)) {
      boolean another = seen.contains(Mark.DETERMINATION) || seen.contains(Mark.BODY);
      open(Mark.DETERMINATION, line, another);
    } else {
      readTable(line);
    }
  }

  private boolean at(Seeker mark, int line) {
    return mark.standsAt(text, line);
  }

  /** A case number at a line's start is a table's where two more of its labels stand near. */
  private void readTable(int line) {
    char first = text.charAt(line);
    if (first != 'I' && first != 'C') {
      return; // as most lines
    }
    var table = TABLE.matcher(text).region(line, text.length());
    if (!table.lookingAt()) {
      return;
    }
    var label = TABLE_LABEL.matcher(text);
    label.region(table.end(), Math.min(text.length(), table.end() + TABLE_LENGTH));
    if (label.results().limit(2).count() < 2) {
      return;
    }
    var number = table.group(1);
    open(
        Mark.TABLE,
        line,
        caseNumber.isEmpty() ? seen.contains(Mark.BODY) : !caseNumber.equals(number));
    caseNumber = number;
  }

  /** A mark that opens a letter, the next one where {@code another} is true. */
  private void open(Mark mark, int line, boolean another) {
    if (start < 0) {
      start = beginning(mark, line);
    } else if (another) {
      int next = letterhead(line);
      end(next);
      start = next;
    }
    seen.add(mark);
  }

  /**
   * What stands before the first mark is a cover sheet, unless a table not known as one is there.
   */
  private int beginning(Mark mark, int line) {
    boolean table = mark != Mark.TABLE && TABLE_LABEL.matcher(text).region(0, line).find();
    return table ? 0 : letterhead(line);
  }

  /** The start of the letterhead above {@code line}, or that line where there is none. */
  private int letterhead(int line) {
    int top = line;
    for (int at = line; at > 0; ) {
      int above = text.lastIndexOf('\n', at - 2) + 1;
      var words = text.substring(above, at).strip();
      if (!words.isEmpty()) {
        if (words.length() > LONGEST_LINE || !LETTERHEAD.matcher(words).replaceAll("").isBlank()) {
          return top;
        }
        top = above;
      }
      at = above;
    }
    return top;
  }

  private void end(int end) {
    letters.add(file.part(Math.max(0, start), end));
    seen.clear();
    caseNumber = "";
  }
}
