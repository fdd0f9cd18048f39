package rationale.web;

import java.util.ArrayList;
import java.util.List;
import rationale.page.Piece;
import rationale.page.Text;
import rationale.search.Fragment;
import rationale.search.Passage;

/** A passage as a row of a result shows it: what stands around the first hit, where it is long. */
final class Excerpt {
  private static final int LONGEST = 500;
  private static final int BEFORE = 150;

  private final String text;
  private final int start;
  private final int end;

  private Excerpt(Passage passage) {
    text = passage.text();
    int hit = firstHit(passage);
    start = hit <= BEFORE || text.length() <= LONGEST ? 0 : afterSpace(hit - BEFORE, hit);
    end = text.length() - start <= LONGEST ? text.length() : beforeSpace(start + LONGEST);
  }

  static Text of(Passage passage) {
    var excerpt = new Excerpt(passage);
    var pieces = new ArrayList<Piece>();
    if (excerpt.start > 0) {
      pieces.add(new Piece("… ", false));
    }
    int at = 0;
    for (var fragment : passage.fragments()) {
      excerpt.add(pieces, fragment, at);
      at += fragment.text().length();
    }
    if (excerpt.end < excerpt.text.length()) {
      pieces.add(new Piece(" …", false));
    }
    return new Text(pieces);
  }

  private void add(List<Piece> pieces, Fragment fragment, int at) {
    int from = Math.max(start, at);
    int to = Math.min(end, at + fragment.text().length());
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), fragment.hit()));
    }
  }

  private static int firstHit(Passage passage) {
    int at = 0;
    for (var fragment : passage.fragments()) {
      if (fragment.hit()) {
        return at;
      }
      at += fragment.text().length();
    }
    return 0;
  }

  // a word that is longer than all of this is cut
  private int afterSpace(int from, int most) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= most ? from : space + 1;
  }

  private int beforeSpace(int to) {
    int space = text.lastIndexOf(' ', to);
    return space <= start + LONGEST / 2 ? to : space;
  }
}
