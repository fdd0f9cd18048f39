package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import rationale.letter.Passage;
import rationale.model.Span;
import rationale.vocabulary.Seeker;
import rationale.vocabulary.Sentence;
import rationale.vocabulary.Voice;
import rationale.vocabulary.Voices;
import rationale.vocabulary.WordChoices;

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

  private final WordChoices choices;
  private final Voices voices;

  /** Speakers whose cues join {@code choices}, which make the sentences. */
  Speakers(WordChoices choices) {
    this.choices = choices;
    this.voices = Voices.load(choices);
  }

  /**
   * A sentence of a rationale.
   *
   * @param words those that are not between quotation marks
   */
  record Spoken(Passage passage, Sentence words) {}

  /** The sentences in which the reviewer speaks of the case, in order. */
  List<Spoken> ownSentences(Passage rationale) {
    var own = new ArrayList<Spoken>();
    var current = Voice.OWN;
    for (var sentence : Sentences.of(rationale)) {
      var words = choices.sentence(QUOTATION.replace(sentence.text(), _ -> " "));
      var voice = voices.of(words).orElse(current);
      if (voice == Voice.OWN) {
        own.add(new Spoken(sentence, words));
      }
      if (voice != Voice.ASIDE) {
        current = voice;
      }
    }
    return own;
  }

  /**
   * Where each of {@code sentences} stands in the text of their {@code rationale}, in its chars.
   */
  static List<Span> places(Passage rationale, List<Spoken> sentences) {
    var places = new ArrayList<Span>();
    int end = 0;
    for (var sentence : sentences) {
      var text = sentence.passage().text();
      int start = rationale.text().indexOf(text, end);
      end = start + text.length();
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
