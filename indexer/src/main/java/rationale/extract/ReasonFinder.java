package rationale.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import rationale.letter.Passage;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.Reasons;
import rationale.vocabulary.Voice;
import rationale.vocabulary.Voices;

/**
 * Finds the reasons a rationale gives, in what its reviewer says of the case and never in the
 * guideline text it quotes.
 *
 * <p>A sentence that speaks of the case is the reviewer's own, one that tells what a guideline says
 * is not, and one that gives nothing away belongs to the voice before it; a rationale begins in the
 * reviewer's.
 */
final class ReasonFinder {
  /** Words in quotation marks that are more than a term ("red flag"). */
  private static final Pattern QUOTATION =
      Pattern.compile("[\"“](?:[^\\s\"“”]++\\s++){3,}+[^\"“”]*+[\"”]");

  private final Reasons reasons = Reasons.load();
  private final Voices voices = Voices.load();

  /** The ids of the reasons for {@code outcome}, each once, with the sentence that gives it. */
  List<Found<String>> find(Passage rationale, Outcome outcome) {
    var found = new ArrayList<Found<String>>();
    var seen = new HashSet<String>();
    for (var sentence : ownSentences(rationale)) {
      for (var reason : reasons.statedIn(withoutQuotations(sentence), outcome)) {
        if (seen.add(reason.id())) {
          found.add(new Found<>(reason.id(), sentence.span()));
        }
      }
    }
    return found;
  }

  /** The sentences in which the reviewer speaks of the case. */
  private List<Passage> ownSentences(Passage rationale) {
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

  private static String withoutQuotations(Passage sentence) {
    return QUOTATION.matcher(sentence.text()).replaceAll(" ");
  }
}
