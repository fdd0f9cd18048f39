package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.letter.Section;
import rationale.letter.Sections;
import rationale.model.Field;
import rationale.model.LetterDetails;
import rationale.model.UrAction;
import rationale.vocabulary.Phrases;
import rationale.vocabulary.Seeker;

/** What a letter says of its case beyond header, reviewer and worker. */
final class CaseFields {
  /** Ends a sentence; the point of "722.10" or "Dr." does not. */
  private static final Seeker SENTENCE_END =
      Seeker.of(
          "(?<!\\b(?:Dr|Mr|Ms|Mrs|vs|No|St|e\\.g|i\\.e))[.!?]\"?(?:\\s+(?=[A-Z\"\\d(])|\\n|\\z)|\\n");

  // letter: "This case was previously non-certified", "The request for X was denied due to"
  private static final Seeker ON_REVIEW =
      Seeker.of(
          "(?i)\\b(?:utilization review|claims administrator|prior review|previous(?:ly)? (?:review"
              + "|den|non|modif)|(?:was|were) (?:previously )?(?:denied|non-?certified|modified)"
              + "(?: on \\S+)? (?:due|because|as|by|on|given|for|to))|\\bUR\\b");
  // letter: "These documents included: - Application of Independent Medical Review - ..."
  private static final Pattern DOCUMENTS_INTRO =
      Pattern.compile("(?i)\\A.{0,400}?(?:included?|considered|reviewed)\\s*:\\s*");
  private static final Pattern DOCUMENT_SEPARATOR = Pattern.compile("(?:^|\\s)[-•*]\\s+|;\\s*|\\n");
  // letter: "1) Regarding the request for X:" follows the list of a notice without a heading
  private static final Pattern DISCUSSION =
      Pattern.compile("(?:\\d{1,2}[).]\\s*)?Regarding the request for\\s");
  private static final int MOST_DOCUMENTS = 200;

  private final Phrases<UrAction> actions = Phrases.load("ur-actions", UrAction.class);
  private final DiagnosisFields diagnoses = new DiagnosisFields();

  LetterDetails read(Sections letter, Passage summary, boolean modified, Findings findings) {
    return new LetterDetails(
        urAction(summary, modified, findings),
        diagnoses.read(summary, findings),
        documents(letter, findings));
  }

  /**
   * What utilization review did, from the sentences on it: modified where any says so or a heading
   * shows it, else delayed, else denied.
   */
  private @Nullable UrAction urAction(Passage summary, boolean modified, Findings findings) {
    var sentences = new ArrayList<Passage>();
    for (var sentence : summary.split(SENTENCE_END)) {
      if (sentence.find(ON_REVIEW).isPresent()) {
        sentences.add(sentence);
      }
    }
    for (var action : List.of(UrAction.MODIFIED, UrAction.DENIED, UrAction.DELAYED)) {
      var stating = stating(sentences, action);
      if (stating.isPresent()) {
        findings.note(Field.UR_ACTION, 0, stating.get().span());
        return modified ? UrAction.MODIFIED : action;
      }
    }
    return modified ? UrAction.MODIFIED : null;
  }

  private Optional<Passage> stating(List<Passage> sentences, UrAction action) {
    return sentences.stream()
        .filter(sentence -> sentence.find(actions.seek(action)).isPresent())
        .findFirst();
  }

  private static List<String> documents(Sections letter, Findings findings) {
    var section = letter.find(Section.DOCUMENTS);
    if (section.isEmpty() || section.get().isEmpty()) {
      return List.of();
    }
    var list =
        section
            .get()
            .find(DOCUMENTS_INTRO)
            .map(intro -> section.get().from(intro.end()))
            .orElse(section.get());
    var only =
        list.part(0, list.find(DISCUSSION).map(next -> next.start()).orElse(list.text().length()));
    findings.note(Field.DOCUMENTS_REVIEWED, 0, only.span());
    return only.split(DOCUMENT_SEPARATOR).stream()
        .map(document -> document.text().replaceAll("[.,]$", ""))
        .limit(MOST_DOCUMENTS)
        .toList();
  }
}
