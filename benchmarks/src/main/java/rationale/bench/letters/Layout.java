package rationale.bench.letters;

import java.util.ArrayList;
import java.util.List;

/** Lines and pages as pdftotext shows those of real letters. */
final class Layout {
  private static final int WIDTH = 95;
  private static final int PAGE = 52;

  private final List<List<String>> pages = new ArrayList<>();
  private List<String> page = new ArrayList<>();

  void add(Frames.Kind kind, StringBuilder text) {
    switch (kind) {
      case AS_IS -> line(text.toString().stripTrailing());
      case CENTERED -> line(" ".repeat((WIDTH - text.length()) / 2) + text);
      case WRAPPED -> wrap(text);
    }
  }

  private void wrap(StringBuilder text) {
    int start = 0;
    while (text.length() - start > WIDTH) {
      int end = start + WIDTH;
      while (end > start && text.charAt(end) != ' ') {
        end--;
      }
      line(text.substring(start, end == start ? end + WIDTH : end));
      start = end == start ? end + WIDTH : end + 1;
    }
    line(text.substring(start));
  }

  private void line(String line) {
    if (page.size() == PAGE) {
      pages.add(page);
      page = new ArrayList<>();
    }
    page.add(line);
  }

  List<List<String>> pages() {
    var all = new ArrayList<>(pages);
    all.add(page);
    return all;
  }
}
