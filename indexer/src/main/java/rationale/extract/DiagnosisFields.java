package rationale.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import rationale.letter.Passage;
import rationale.model.Diagnosis;
import rationale.model.Field;

/** The diagnoses that a clinical summary states. */
final class DiagnosisFields {
  // letter: "The current diagnoses are A, B and C.", "diagnosed as having A", "Diagnosis: A"
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?i)\\b(?:diagnos[ei]s(?:\\s+(?:is|are|was|were|has|have|been|include[sd]?|including"
              + "|consist(?:s|ed)? of|that|documented|listed|noted|given|stated|reported|as|of)){0,4}"
              + "|diagnosed(?:\\s+(?:as|with|having|to have)){1,3})\\s*:?\\s+(?:the following:?\\s+)?");

  /** A list of diagnoses ends with its sentence or where the sentence turns to something else. */
  private static final Pattern END =
      Pattern.compile(
          "[.!?](?:\\s+(?=[A-Z\"])|\\n|\\z)|\\n"
              + "|,?\\s+(?:and|who|which|that)\\s+(?:has|have|had|is|was|were|underwent|received|reported)\\b"
              + "|\\s+(?:treated|status post|based on|per|on \\d|in (?:19|20)\\d{2}|following)\\b");

  /** Commas and semicolons outside parentheses, numbers of a list, and an "and" after a code. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[;,]\\s+(?:and\\s+)?(?![^(]{0,60}\\))|(?<=\\d[A-Z]?\\))\\s+and\\s+"
              + "|\\s+\\d{1,2}[).]\\s+|\\A\\d{1,2}[).]\\s+");

  private static final Pattern CODE =
      Pattern.compile(
          "\\s*[(\\[]?(?:ICD[- ]?(?:9|10)(?:[- ]CM)?\\s*:?\\s*)?"
              + "\\b([A-TV-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?|V\\d{2}(?:\\.\\d{1,2})?|\\d{3}\\.\\d{1,2})\\b[)\\]]?");

  /** Longer is a sentence about a diagnosis, not its name. */
  private static final int LONGEST = 160;

  private static final int MOST = 40;

  List<Diagnosis> read(Passage summary, Findings findings) {
    var diagnoses = new LinkedHashSet<Diagnosis>();
    var opening = INTRODUCTION.matcher(summary.text());
    int from = 0;
    while (diagnoses.size() < MOST && opening.find(from)) {
      var rest =
          summary.part(opening.end(), Math.min(summary.text().length(), opening.end() + 1_500));
      var list = rest.part(0, rest.find(END).map(end -> end.start()).orElse(rest.text().length()));
      var read = diagnoses(list);
      if (diagnoses.addAll(read)) {
        findings.note(Field.DIAGNOSES, 0, list.span());
      }
      from = opening.end();
    }
    return List.copyOf(diagnoses);
  }

  private static List<Diagnosis> diagnoses(Passage list) {
    var diagnoses = new ArrayList<Diagnosis>();
    for (var part : list.split(SEPARATOR)) {
      var code = CODE.matcher(part.text());
      boolean coded = code.find();
      var text =
          (coded ? code.replaceFirst("") : part.text()).replaceAll("[\\s.,:;-]+\\z", "").strip();
      if (text.length() > 2 && text.length() <= LONGEST && Character.isLetter(text.charAt(0))) {
        diagnoses.add(new Diagnosis(text, coded ? code.group(1) : null));
      }
    }
    return diagnoses;
  }
}
