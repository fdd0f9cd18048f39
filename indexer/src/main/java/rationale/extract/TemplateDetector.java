package rationale.extract;

import java.util.Optional;
import rationale.letter.Section;
import rationale.letter.Sections;
import rationale.model.Template;
import rationale.vocabulary.Phrases;

/** Tells a letter's template by the headings and sentences that only it has. */
final class TemplateDetector {
  private final Phrases<Label> labels;

  TemplateDetector(Phrases<Label> labels) {
    this.labels = labels;
  }

  /** The template; empty where the text is no determination letter. */
  Optional<Template> detect(Sections letter) {
    if (letter.has(Section.REVIEW_TITLE) && letter.has(Section.ISSUE)) {
      return Optional.of(Template.PROFESSIONAL_REVIEW);
    }
    if (letter.has(Section.NOTICE_TITLE) || has(letter, Label.NOTICE_DETERMINED)) {
      return Optional.of(Template.NOTICE_OF_DETERMINATION);
    }
    if (has(letter, Label.SPECIALTIES) || has(letter, Label.LICENSURE)) {
      return Optional.of(Template.LISTED_CREDENTIALS);
    }
    boolean labelled = has(letter, Label.ADMINISTRATOR) || has(letter, Label.REVIEWER);
    if (has(letter, Label.SENTENCES_TITLE)
        || (!labelled && has(letter, Label.SENTENCE_RATIONALE))) {
      return Optional.of(Template.DECISION_SENTENCES);
    }
    return letter.has(Section.ITEMS) || letter.has(Section.DETERMINATION)
        ? Optional.of(Template.PROSE_CREDENTIALS)
        : Optional.empty();
  }

  private boolean has(Sections letter, Label label) {
    return letter.whole().find(labels.seek(label)).isPresent();
  }
}
