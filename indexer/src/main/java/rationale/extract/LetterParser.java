package rationale.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import rationale.letter.LetterReader;
import rationale.letter.LetterText;
import rationale.letter.NoText;
import rationale.letter.Passage;
import rationale.letter.Section;
import rationale.letter.Sections;
import rationale.letter.SourceFile;
import rationale.model.Field;
import rationale.model.Letter;
import rationale.model.Template;
import rationale.model.Warning;
import rationale.vocabulary.Phrases;

/** Reads determination letters; holds no state of a letter, so one serves all threads. */
public final class LetterParser {
  /** Some ten times the longest letter known, in characters. */
  private static final int LONGEST = 1_000_000;

  private final LetterReader reader;
  private final Phrases<Label> labels = Phrases.load("labels", Label.class);
  private final TemplateDetector templates = new TemplateDetector(labels);
  private final HeaderFields header = new HeaderFields(labels);
  private final ReviewerFields reviewer = new ReviewerFields(labels);
  private final WorkerFields worker = new WorkerFields(labels);
  private final ItemFields items = new ItemFields();
  private final CaseFields cases = new CaseFields();
  private final Gaps gaps = new Gaps();
  private final FileNames fileNames = new FileNames();
  private final Unredacted unredacted = new Unredacted();
  private final ItemFinder review = new ReviewItem(labels);
  private final ItemFinder notice = new NoticeItems(labels);
  private final ItemFinder headed = new HeadedItems(labels);

  /** A parser of files that hold text. */
  public LetterParser() {
    this(LetterReader.ofText());
  }

  /** A parser of whatever {@code reader} reads. */
  public LetterParser(LetterReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a file; never throws for its content.
   *
   * @return one result for each letter in it; where none is found, why
   */
  public List<ParseResult> parse(SourceFile file) {
    return switch (reader.read(file)) {
      case NoText(var reason) -> List.of(new Unreadable(file.name(), reason));
      case LetterText text -> parse(file, LetterReader.letters(text));
    };
  }

  private List<ParseResult> parse(SourceFile file, List<LetterText> letters) {
    if (letters.size() == 1) {
      return List.of(parse(file, file.stem(), letters.getFirst()));
    }
    var results = new ArrayList<ParseResult>();
    var ids = new HashSet<String>();
    for (var text : letters) {
      var result = parse(file, file.stem() + "-" + (results.size() + 1), text);
      results.add(
          switch (result) {
            case Parsed(var letter, _) when !ids.add(letter.id()) ->
                leftOut(file, text, "Its case number is that of a letter before it.");
            case Parsed parsed -> parsed;
            case Unreadable(_, var reason) -> leftOut(file, text, reason);
          });
    }
    return List.copyOf(results);
  }

  private static Unreadable leftOut(SourceFile file, LetterText text, String reason) {
    return new Unreadable(
        file.name(),
        "The file holds several letters; the one on pages %d-%d is left out. %s"
            .formatted(text.firstPage(), text.lastPage(), reason));
  }

  private ParseResult parse(SourceFile file, String name, LetterText text) {
    if (text.text().length() > LONGEST) {
      return new Unreadable(
          file.name(), "It is longer than any letter, over %,d characters.".formatted(LONGEST));
    }
    var sections = Sections.of(text);
    var template = templates.detect(sections);
    if (template.isEmpty()) {
      return new Unreadable(
          file.name(), "The text is no determination letter: none of their headings stands in it.");
    }
    var found =
        finder(template.get()).find(sections).stream()
            .filter(item -> !item.request().text().isBlank())
            .toList();
    if (found.isEmpty()) {
      return new Unreadable(
          file.name(),
          "No decided item was found in the letter; it may break off before its first decision.");
    }
    return new Parsed(letter(file, name, sections, template.get(), found, text), text);
  }

  private ItemFinder finder(Template template) {
    return switch (template) {
      case PROFESSIONAL_REVIEW -> review;
      case NOTICE_OF_DETERMINATION -> notice;
      case DECISION_SENTENCES, PROSE_CREDENTIALS, LISTED_CREDENTIALS -> headed;
    };
  }

  private Letter letter(
      SourceFile file,
      String name,
      Sections sections,
      Template template,
      List<ItemParts> found,
      LetterText text) {
    var findings = new Findings();
    var head = sections.header();
    var summary = summary(sections);
    var caseNumber = findings.keep(Field.CASE_NUMBER, header.caseNumber(head));
    var dates = header.dates(head, sections.whole(), findings);
    var priority = findings.keep(Field.PRIORITY, header.priority(head));
    var credentials = reviewer.read(sections, findings);
    var person = worker.read(summary, findings);
    var decided = items.read(found, dates.decision(), findings);
    if (!summary.isEmpty()) {
      findings.note(Field.CLINICAL_SUMMARY, 0, summary.span());
    }
    var modified = decided.stream().anyMatch(item -> item.details().modification() != null);
    var details = cases.read(sections, summary, modified, findings);
    gaps.warn(decided, findings);
    unredacted.note(sections.whole(), findings);
    boolean personal = warnOfOrigin(file, text, findings);
    return new Letter(
        caseNumber != null ? caseNumber.text() : personal ? FileNames.idOf(text.text()) : name,
        file.name(),
        template,
        caseNumber,
        dates,
        priority,
        credentials,
        person,
        summary.isEmpty() ? null : summary.text(),
        details,
        decided,
        findings.evidence(),
        findings.warnings());
  }

  /** Warns of pages that were read by OCR, and of a file's name that may be somebody's. */
  private boolean warnOfOrigin(SourceFile file, LetterText text, Findings findings) {
    if (text.scanned() > 0) {
      findings.warn(
          Warning.Code.READ_BY_OCR,
          "Read from pictures by OCR, which misreads letters and digits (%d %s)."
              .formatted(text.scanned(), text.scanned() == 1 ? "page" : "pages"));
    }
    boolean personal = fileNames.mayNameSomebody(file.stem(), text.text());
    if (personal) {
      findings.warn(
          Warning.Code.FILE_NAME,
          "The file may be named after a person, so that its name is shown only when asked for.");
    }
    return personal;
  }

  private Passage summary(Sections sections) {
    var section = sections.find(Section.SUMMARY).orElse(sections.whole().part(0, 0));
    return section
        .find(labels.seek(Label.SUMMARY_INTRO))
        .map(intro -> section.from(intro.end()))
        .orElse(section);
  }
}
