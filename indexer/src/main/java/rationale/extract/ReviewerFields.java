package rationale.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rationale.letter.Passage;
import rationale.letter.Sections;
import rationale.model.Field;
import rationale.model.Reviewer;
import rationale.model.Warning;
import rationale.vocabulary.Phrases;
import rationale.vocabulary.Terms;

/** What a letter says of its anonymous reviewer, as two lists or in prose. */
final class ReviewerFields {
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n");
  private static final Pattern LIST_SEPARATOR = Pattern.compile("[,;]");
  private static final Pattern PROSE_SEPARATOR =
      Pattern.compile(
          ",?\\s*(?:and )?has (?:a )?subspecialt(?:y|ies) in |,\\s*and in |\\s+and in |[,;]\\s*and\\s+|[,;]");
  private static final Pattern STATE_SEPARATOR = Pattern.compile(",?\\s+and\\s+|[,;]");

  /** No value of the vocabulary has more separators in it, and no reviewer more values. */
  private static final int MOST_PARTS = 8;

  private static final int MOST_VALUES = 60;

  private final Phrases<Label> labels;
  private final Terms specialties = Terms.specialties();
  private final Terms states = Terms.states();

  ReviewerFields(Phrases<Label> labels) {
    this.labels = labels;
  }

  Reviewer read(Sections letter, Findings findings) {
    var text = letter.whole();
    var listed = after(letter, Label.SPECIALTIES);
    var certified =
        listed.isPresent()
            ? known(listed.get(), LIST_SEPARATOR, specialties)
            : group(text, Label.BOARD_CERTIFIED)
                .map(prose -> known(prose, PROSE_SEPARATOR, specialties))
                .orElse(List.of());
    listed
        .or(() -> group(text, Label.BOARD_CERTIFIED))
        .ifPresent(passage -> findings.note(Field.SPECIALTIES, 0, passage.span()));
    for (var specialty : certified) {
      if (specialties.find(specialty).isEmpty()) {
        findings.warn(
            Warning.Code.UNKNOWN_SPECIALTY,
            "The specialty \"" + specialty + "\" is not in the vocabulary; it is kept as written.");
      }
    }
    return new Reviewer(certified, licensedStates(letter, findings));
  }

  private List<String> licensedStates(Sections letter, Findings findings) {
    var stated = after(letter, Label.LICENSURE).or(() -> group(letter.whole(), Label.LICENSED_IN));
    stated.ifPresent(passage -> findings.note(Field.LICENSED_STATES, 0, passage.span()));
    return stated.map(passage -> known(passage, STATE_SEPARATOR, states)).orElse(List.of());
  }

  /** What stands between a label and the next label or heading or the end of its paragraph. */
  private Optional<Passage> after(Sections letter, Label label) {
    return letter
        .whole()
        .find(labels.seek(label))
        .map(match -> {
          var rest = letter.upToHeading(match.end());
          int end = rest.text().length();
          for (var stop :
              List.of(PARAGRAPH_END, labels.get(Label.SPECIALTIES), labels.get(Label.LICENSURE))) {
            end = Math.min(end, rest.find(stop).map(found -> found.start()).orElse(end));
          }
          return rest.part(0, end);
        });
  }

  private Optional<Passage> group(Passage text, Label label) {
    return text.find(labels.seek(label)).map(match -> text.part(match, 1));
  }

  /**
   * The values of a list as the vocabulary writes them, unknown ones as written. A value may hold
   * the separator itself ("Public Health & General ..."), so the longest run of neighbours that is
   * a term wins.
   */
  private static List<String> known(Passage list, Pattern separator, Terms terms) {
    var parts =
        list.split(separator).stream().map(part -> part.text().replaceAll("\\.$", "")).toList();
    var values = new LinkedHashSet<String>();
    for (int at = 0; at < parts.size() && values.size() < MOST_VALUES; ) {
      int end = Math.min(parts.size(), at + MOST_PARTS);
      while (end > at + 1 && terms.find(String.join(" ", parts.subList(at, end))).isEmpty()) {
        end--;
      }
      var text = String.join(" ", parts.subList(at, end));
      values.addAll(terms.find(text).map(List::of).orElseGet(() -> byAnd(text, terms)));
      at = end;
    }
    return List.copyOf(values);
  }

  /** "Neurology and Pain Medicine" is two terms, "Allergy and Immunology" one. */
  private static List<String> byAnd(String text, Terms terms) {
    var parts = List.of(text.split("\\s+and\\s+"));
    var known = new ArrayList<String>();
    parts.forEach(part -> terms.find(part).ifPresent(known::add));
    return known.size() == parts.size() ? known : List.of(text);
  }
}
