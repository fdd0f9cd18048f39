package rationale.bench.letters;

import java.util.List;
import java.util.regex.Pattern;

/** The drawing of a page: each line in a few runs, each run kerned every few letters. */
final class PageContent {
  /** The first character that {@link #WIDTHS} tells of. */
  static final int FIRST = 32;

  /** Widths of the characters from 32 to 126 in thousandths of the type's size. */
  static final int[] WIDTHS = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  private static final Pattern GAP = Pattern.compile(" {2,}");
  private static final double LEFT = 72;
  private static final double TOP = 738;
  private static final double LEADING = 13.2;

  /** Where the columns of a table stand, for each column of text. */
  private static final double COLUMN = 5.1;

  private static final int RUN = 45;

  private final StringBuilder out = new StringBuilder(20_000);
  private int marked;

  private PageContent() {}

  static String of(List<String> lines) {
    var content = new PageContent();
    double y = TOP;
    for (var line : lines) {
      content.line(line, y);
      y -= LEADING;
    }
    return content.out.toString();
  }

  private void line(String line, double y) {
    var gap = GAP.matcher(line);
    int start = 0;
    while (gap.find()) {
      if (gap.start() > start) {
        runs(line.substring(start, gap.start()), LEFT + start * COLUMN, y);
      }
      start = gap.end();
    }
    if (start < line.length()) {
      runs(line.substring(start), LEFT + start * COLUMN, y);
    }
  }

  private void runs(String text, double left, double y) {
    double x = left;
    for (int start = 0; start < text.length(); start += RUN) {
      var run = text.substring(start, Math.min(text.length(), start + RUN));
      run(run, x, y);
      x += width(run);
    }
  }

  private void run(String run, double x, double y) {
    out.append("/P <</MCID ").append(marked++).append(">> BDC BT\n/F1 12 Tf\n1 0 0 1 ");
    number(x).append(' ');
    number(y).append(" Tm\n0 g\n[(");
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (i > 0 && i % 3 == 0) {
        out.append(')').append(i % 2 == 0 ? 3 : -4).append('(');
      }
      if (c == '(' || c == ')' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append(")] TJ\nET\nEMC\n");
  }

  private StringBuilder number(double value) {
    long hundredths = Math.round(value * 100);
    out.append(hundredths / 100).append('.');
    return out.append(hundredths % 100 < 10 ? "0" : "").append(hundredths % 100);
  }

  private static double width(String run) {
    int sum = 0;
    for (int i = 0; i < run.length(); i++) {
      int at = run.charAt(i) - FIRST;
      sum += at >= 0 && at < WIDTHS.length ? WIDTHS[at] : 500;
    }
    return sum * 12 / 1000.0;
  }
}
