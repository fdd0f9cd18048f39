package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import rationale.letter.SourceFile;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.model.Template;
import rationale.model.Warning;

class LetterParserTest {
  private static final String LISTED =
      """
      Case Number: CM19-0912345
      Date Assigned: 07/09/2019 Date of Injury: 10/13/2018
      Decision Date: 08/02/2019 UR Denial Date: 06/03/2019
      Priority: Expedited Application 07/01/2019
      Received:

      HOW THE IMR FINAL DETERMINATION WAS MADE
      The Expert Reviewer has the following credentials:
      State(s) of Licensure: California,New York
      Certification(s)/Specialty: Public Health & General
      Preventive Medicine, Interventional Spine

      CLINICAL CASE SUMMARY
      The expert reviewer developed the following clinical case summary based on a review of the
      case file, including all medical records:

      This is a 48 year old who fell. She has pain.

      IMR ISSUES, DECISIONS AND RATIONALES
      The Final Determination was based on decisions for the disputed items/services set forth below:

      %s
      """;

  private static final String ITEM =
      """
      TENS unit: Upheld

      Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.

      MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.

      Decision rationale: A trial has not been documented. The request is not medically necessary.
      """;

  private static ParseResult parse(String text) {
    return new LetterParser()
        .parse(new SourceFile("letter copy.txt", text.getBytes(StandardCharsets.UTF_8)))
        .getFirst();
  }

  private static Letter letter(String items) {
    if (parse(LISTED.formatted(items)) instanceof Parsed(var letter, _)) {
      return letter;
    }
    throw new AssertionError("unreadable");
  }

  @Test
  void readsTheHeaderTable() {
    var letter = letter(ITEM);
    assertThat(letter.id()).isEqualTo("CM19-0912345");
    assertThat(letter.template()).isEqualTo(Template.LISTED_CREDENTIALS);
    assertThat(letter.dates().applicationReceived()).isEqualTo(LocalDate.of(2019, 7, 1));
    assertThat(letter.dates().injury()).isEqualTo(LocalDate.of(2018, 10, 13));
    assertThat(letter.priority()).hasToString("EXPEDITED");
  }

  @Test
  void readsCredentialsThatWrapAndKeepsAnUnknownOneAsWritten() {
    var letter = letter(ITEM);
    assertThat(letter.reviewer().specialties())
        .containsExactly("Public Health & General Preventive Medicine", "Interventional Spine");
    assertThat(letter.reviewer().licensedStates()).containsExactly("California", "New York");
    assertThat(letter.warnings(Warning.Code.UNKNOWN_SPECIALTY)).hasSize(1);
  }

  @Test
  void tellsTheSexFromPronounsThatAgree() {
    assertThat(letter(ITEM).worker().sex()).hasToString("F");
  }

  @Test
  void readsAnOutcomeAloneOnItsLine() {
    var letter = letter(ITEM.replace(": Upheld", ":\nOverturned"));
    assertThat(letter.items().getFirst().request()).isEqualTo("TENS unit");
    assertThat(letter.outcome()).isEqualTo(Outcome.OVERTURNED);
  }

  @Test
  void readsAnOutcomeThatAnEmptyLineParts() {
    assertThat(letter(ITEM.replace(": Upheld", ":\n\nUpheld")).items().getFirst().request())
        .isEqualTo("TENS unit");
  }

  @Test
  void keepsColonsInsideAHeading() {
    var heading = "Associated surgical service: Norco 10/325mg #60";
    assertThat(letter(ITEM.replace("TENS unit", heading)).items().getFirst().request())
        .isEqualTo(heading);
  }

  @Test
  void doesNotTakeARationaleThatRepeatsItsHeadingForAnotherItem() {
    var letter = letter(ITEM.replace("A trial", "TENS unit: Upheld. A trial"));
    assertThat(letter.items()).hasSize(1);
  }

  @Test
  void derivesAPartialOutcomeFromItsItems() {
    var letter =
        letter(ITEM + "\nH-wave unit: Overturned\n" + ITEM.substring(ITEM.indexOf("\n\n")));
    assertThat(letter.items()).hasSize(2);
    assertThat(letter.outcome()).isEqualTo(Outcome.PARTIALLY_OVERTURNED);
  }

  @Test
  void warnsOfALetterThatBreaksOff() {
    var cut = ITEM.substring(0, ITEM.indexOf("been documented"));
    assertThat(letter(cut).warnings(Warning.Code.CUT_OFF)).hasSize(1);
  }

  @Test
  void warnsOfAMissingLineInsteadOfDroppingTheLetter() {
    var without = ITEM.replaceAll("(?s)MAXIMUS guideline.*?\\n\\n", "");
    assertThat(letter(without).warnings(Warning.Code.MISSING_FIELD))
        .extracting(Warning::message)
        .containsExactly("Reviewer's guidelines of item 1 is not stated.");
  }

  @Test
  void takesTheFileNameForAnIdWhereThereIsNoCaseNumber() {
    var text = LISTED.formatted(ITEM).replaceFirst("(?s).*?Received:", "");
    assertThat(parse(text))
        .isInstanceOfSatisfying(
            Parsed.class, parsed -> assertThat(parsed.letter().id()).isEqualTo("letter copy"));
  }

  @Test
  void saysThatATextIsNoLetter() {
    assertThat(parse("A shopping list: milk, bread."))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).contains("no determination letter"));
  }

  @Test
  void saysThatALetterEndsBeforeItsFirstDecision() {
    assertThat(parse(LISTED.formatted("")))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).contains("No decided item"));
  }
}
