package rationale.bench.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Passages of guidelines, the same in every letter that quotes them: real letters quote a few
 * hundred over and over.
 */
final class Quotations {
  private static final int OF_A_KIND = 40;
  private static final int SENTENCES = 14;

  private final Map<String, Shares<List<String>>> passages = new HashMap<>();

  /** Passages for each of {@code places}, written by {@code writer}. */
  Quotations(List<String> places, Phrase sentence, Scene writer) {
    for (var place : places) {
      var ofKind = new ArrayList<List<String>>();
      for (int i = 0; i < OF_A_KIND; i++) {
        var passage = new ArrayList<String>();
        while (passage.size() < SENTENCES) {
          var out = new StringBuilder();
          Prose.sentence(sentence, writer, out);
          passage.add(out.toString());
        }
        ofKind.add(passage);
      }
      passages.put(place, Shares.falling(ofKind, 1));
    }
  }

  /** Writes the beginning of a passage on {@code place}, about {@code length} characters. */
  void quote(String place, int length, RandomGenerator random, StringBuilder out) {
    var shares = passages.get(place);
    if (shares == null) {
      throw new IllegalArgumentException("nothing is quoted on " + place);
    }
    int start = out.length();
    for (var sentence : shares.draw(random)) {
      if (out.length() - start >= length) {
        return;
      }
      out.append(sentence);
    }
  }
}
