package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import rationale.letter.Passage;
import rationale.model.Span;
import rationale.vocabulary.Seeker;
import rationale.vocabulary.Voice;
import rationale.vocabulary.Voices;

/**
 * Tells what of a rationale its reviewer says of the case from what is quoted or retold.
 *
 * <p>A sentence that speaks of the case is the reviewer's own, one that tells what a guideline says
 * is not, and one that gives nothing away belongs to the voice before it; a rationale begins in the
 * reviewer's.
 */
final class Speakers {
  /** Words in quotation marks that are more than a term ("red flag"). */
  private static final Seeker QUOTATION =
      Seeker.of("[\"“](?:[^\\s\"“”]++\\s++){3,}+[^\"“”]*+[\"”]");

  private final Voices voices = Voices.load();

  /** The sentences in which the reviewer speaks of the case, in order. */
  List<Passage> ownSentences(Passage rationale) {
    var own = new ArrayList<Passage>();
    var current = Voice.OWN;
    for (var sentence : Sentences.of(rationale)) {
      var voice = voices.of(withoutQuotations(sentence)).orElse(current);
      if (voice == Voice.OWN) {
        own.add(sentence);
      }
      if (voice != Voice.ASIDE) {
        current = voice;
      }
    }
    return own;
  }

  /** The words of a sentence that are not between quotation marks. */
  static String withoutQuotations(Passage sentence) {
    return QUOTATION.replace(sentence.text(), _ -> " ");
  }

  /**
   * Where each of {@code sentences} stands in the text of their {@code rationale}, in its chars.
   */
  static List<Span> places(Passage rationale, List<Passage> sentences) {
    var places = new ArrayList<Span>();
    int end = 0;
    for (var sentence : sentences) {
      int start = rationale.text().indexOf(sentence.text(), end);
      end = start + sentence.text().length();
      places.add(new Span(start, end));
    }
    return places;
  }

  /** {@code places} in the text of a {@code rationale}, neighbours as one stretch. */
  static List<Span> together(Passage rationale, List<Span> places) {
    var stretches = new ArrayList<Span>();
    for (var place : places) {
      boolean neighbour =
          !stretches.isEmpty()
              && rationale.text().substring(stretches.getLast().end(), place.start()).isBlank();
      int from = neighbour ? stretches.removeLast().start() : place.start();
      stretches.add(new Span(from, place.end()));
    }
    return stretches;
  }
}
