package rationale.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rationale.letter.Passage;
import rationale.model.Diagnosis;
import rationale.model.Field;
import rationale.vocabulary.Seeker;

/** The diagnoses that a clinical summary states. */
final class DiagnosisFields {
  // letter: "The current diagnoses are A, B and C.", "diagnosed as having A", "Diagnosis: A",
  // "is undergoing treatment for A and B"
  private static final Seeker INTRODUCTION =
      Seeker.of(
          "(?i)(?<!\\bno )\\b(?:diagnos[ei]s(?:,? (?:and|or|and[-/]or) impressions?,?)?(?:\\s+(?:is"
              + "|are|was|were|has|have|been|include[sd]?|to include|including|consist(?:s|ed)? of"
              + "|that|documented|listed|noted|given|stated|reported|as|of)){0,4}"
              + "|diagnosed(?:\\s+(?:as|with|having|to have)){1,3}|(?:impression|assessment)s?(?=:)"
              + "|(?<treated>undergoing treatments?|(?:is|was|been|being|are) treated) for"
              + "(?!\\s+(?:the\\s+)?diagnos))\\s*:?\\s+(?:the following:?\\s+)?");

  /** A list of diagnoses ends with its sentence or where the sentence turns to something else. */
  private static final String ENDS =
      "[.!?][\"']?(?:\\s+(?=[A-Z\"])|\\n|\\z)|(?<=[a-z])\\.(?=[A-Z][a-z])|\\n"
          + "|,?\\s+(?:and|who|which|that)\\s+(?:has|have|had|is|was|were|underwent|received"
          + "|reported|returned|remained|continued|began|started)\\b"
          + "|,\\s+(?:all|both|some|none|the (?:first|last|latter)) of which\\b";

  private static final Pattern END = Pattern.compile(ENDS);

  // letter: "Diagnoses: 1. Cervical strain 2. Lumbar strain"
  private static final Pattern NUMBERED = Pattern.compile("\\A1[.)]\\s");
  private static final Pattern NUMBERED_END =
      Pattern.compile("(?<!\\A\\d)(?<!\\s\\d)(?<!\\s\\d\\d)(?:" + ENDS + ")");

  /** What a diagnosis is followed by that is none of its words. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)(?<=\\w)(?:['\")\\]]|\\s)\\s*(?:treated|status post|s/p|based on|per|on \\d"
              + "|in (?:19|20)\\d{2}|following|and (?:surgical )?repair)\\b.*");

  private static final String LABEL = "(?:ICD[- ]?(?:9|10)(?:[- ]CM)?\\s*:?\\s*)?";
  private static final String CODES =
      "[A-TV-Z]\\d[0-9A-Z](?:\\.[0-9A-Z]{1,4})?|V\\d{2}(?:\\.\\d{1,2})?|\\d{3}\\.\\d{1,2}";

  // letter: "lumbago (724.2)", "dizziness (780.4; from October 2015: R42)", "insomnia G47.00"
  private static final Pattern CODE =
      Pattern.compile(
          "\\s*[(\\[]%1$s(%2$s|\\d{3})\\b[^()\\[\\]]{0,60}[)\\]]|\\s*%1$s\\b(%2$s)\\b"
              .formatted(LABEL, CODES));

  private static final Pattern EDGES =
      Pattern.compile(
          "\\A[\\s\"']*(?:(?i:an?|the|for|and)\\s+)*+|(?:\\s+(?i:and|or))?[\\s.,:;\"'-]*\\z");

  /** Longer is a sentence about a diagnosis, not its name. */
  private static final int LONGEST = 160;

  private static final int MOST = 40;
  private static final int MOST_LISTS = 20;

  private final DiagnosisList parting = new DiagnosisList();

  List<Diagnosis> read(Passage summary, Findings findings) {
    var diagnoses = new LinkedHashSet<Diagnosis>();
    var openings = INTRODUCTION.all(summary.text());
    for (var opening : openings.subList(0, Math.min(MOST_LISTS, openings.size()))) {
      if (diagnoses.size() >= MOST) {
        break;
      }
      var rest =
          summary.part(opening.end(), Math.min(summary.text().length(), opening.end() + 1_500));
      var end = rest.find(rest.find(NUMBERED).isPresent() ? NUMBERED_END : END);
      var list = rest.part(0, end.map(found -> found.start()).orElse(rest.text().length()));
      var read = diagnoses(list, opening.group("treated") != null);
      if (diagnoses.addAll(read)) {
        findings.note(Field.DIAGNOSES, 0, list.span());
      }
    }
    return List.copyOf(diagnoses);
  }

  /** Those of a list; where it may tell of other things, those alone that have a known word. */
  private List<Diagnosis> diagnoses(Passage list, boolean treated) {
    var diagnoses = new ArrayList<Diagnosis>();
    boolean known = treated;
    for (var part : parting.parts(list)) {
      var code = CODE.matcher(part.text());
      boolean coded = code.find();
      var whole = coded ? code.replaceFirst("") : part.text();
      var text = EDGES.matcher(withoutTail(whole)).replaceAll("").strip();
      if (text.length() > 2
          && text.length() <= LONGEST
          && (parting.names(text) || (!known && Character.isLetter(text.charAt(0))))) {
        diagnoses.add(new Diagnosis(text, coded ? code(code) : null));
      }
      known |= TAIL.matcher(whole).find();
    }
    return diagnoses;
  }

  private static String code(Matcher code) {
    var aside = code.group(1);
    return aside == null ? code.group(2) : aside;
  }

  /** {@code text} without what tells of its treatment or source. */
  static String withoutTail(String text) {
    return TAIL.matcher(text).replaceFirst("");
  }
}
