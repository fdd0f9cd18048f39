package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.letter.Passage;
import rationale.model.Field;
import rationale.model.Warning;

/** What is found of what should have been redacted; everyone here is made up. */
class UnredactedTest {
  private static final Unredacted UNREDACTED = new Unredacted();

  private static List<String> found(String text) {
    return UNREDACTED.find(Passage.of(text)).stream()
        .map(found -> found.value().label() + ": " + found.span().of(text))
        .toList();
  }

  static Stream<Arguments> rows() {
    var path = "/vocabulary/unredacted.tsv";
    try (var in = Objects.requireNonNull(UnredactedTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t", -1))
              .map(cells -> Arguments.of(cells[0], cells[2]))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFindsItsExample(Unredacted.Kind kind, String example) {
    assertThat(UNREDACTED.find(Passage.of(example)))
        .anyMatch(found -> found.value().label().equals(kind.label()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ms. Quillfeather reports pain. | name: Quillfeather",
        "It was ordered by Dr. J. O'Halvor-Smythe. | name: J. O'Halvor-Smythe",
        "Dr. van der Quill saw her. | name: van der Quill",
        "Dr. Halvorsen's report of 3/4/2015 | name: Halvorsen",
        "a long course; Dr. Long's note | name: Long",
        "Mr. Brown had a brown stain. | name: Brown",
        "Ms. June Quill will come in June. | name: June Quill",
        "Claimant: PERNILLA QUILLFEATHER | name: PERNILLA QUILLFEATHER",
        "the claimant, Pernilla Quillfeather, fell | name: Pernilla Quillfeather",
        "The injured worker is Pernilla Quillfeather and she fell. | name: Pernilla Quillfeather",
        "seen by Torvald Halvorsen MD in May | name: Torvald Halvorsen",
        "Treating Physician Torvald Halvorsen, D.O. agrees; the treating physician is right"
            + " | name: Torvald Halvorsen",
        "the number 000-12-3456 | Social Security number: 000-12-3456",
        "her social security number is 000123456 | Social Security number: 000123456",
        "call 213.555.0142 or | phone number: 213.555.0142",
        "write to quill@mail.example.org. | e-mail address: quill@mail.example.org",
        "Claim No. 0012-345678-WC was filed | claim number: 0012-345678-WC",
        "D.O.B. 2/14/70 | date of birth: 2/14/70",
        "She was born on February 14, 1970. | date of birth: February 14, 1970",
        "date of birth 14 Feb 1970 | date of birth: 14 Feb 1970"
      })
  void findsWhatIsLeftIn(String sentence, String expected) {
    assertThat(found(sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAXIMUS Federal Services, Inc. P.O. Box 138009 Sacramento, CA 95813-8009 (855) 555-0173"
            + " Fax: (916) 555-0170",
        "Case Number: CM19-0123456, claim number CM19-0123456",
        "Claims Number: UR Denial Date: 7/30/2013 Employee: Date of Injury: 1/2/2013",
        "Spurling's was negative, Tinel and Phalen positive, Lachman and McMurray absent.",
        "Dr. Scholl's insoles and MS Contin were bought; an MR arthrogram followed.",
        "Harris J. Occupational Medicine Practice Guidelines (Fritz, 2007) (Airaksinen, 2006)",
        "The claimant was seen. In this claimant Guidelines advise exercise.",
        "Decision based on Non-MTUS Citation eMedicine, Author: Torvald Halvorsen, MD.",
        "Dr. The patient was seen by Dr. and by Dr. , then by Dr. MRI was ordered by Dr. Norco"
            + " was given by Dr. on 3/4/2015.",
        "a lesion; per Dr. Lesion was found; seen by Dr. January 3, 2015 and Dr. May 2016",
        "The patient, Norco helps. Patient: Education on exercise. patient Health Questionnaire",
        "The Doctor who made the decision; the independent Medical Doctor",
        "NDC 12345-6789-01, CPT 97110, 723.4, page 100-103, 2015-01-12, L4-5, 250 100 2014",
        "Norco 10/325mg 120 tablets, date of injury 2/14/1970, born in the north"
      })
  void passesOverFalseFriends(String sentence) {
    assertThat(found(sentence)).isEmpty();
  }

  @Test
  void followsANameToWhereOnlyAPartOfItStands() {
    assertThat(found("Dr. Torvald Halvorsen wrote. HALVORSEN agreed, and so did Halvorsen."))
        .containsExactly("name: Torvald Halvorsen", "name: HALVORSEN", "name: Halvorsen");
  }

  @Test
  void findsANameThatALineBreakParts() {
    assertThat(found("seen by Dr.\nTorvald\nHalvorsen on"))
        .containsExactly("name: Torvald\nHalvorsen");
  }

  @Test
  void warnsOfKindsAndNumberWithoutSayingWhatItFound() {
    var findings = new Findings();
    UNREDACTED.note(Passage.of("Mr. Quill, DOB 2/14/1970; Quill is well."), findings);
    assertThat(findings.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.UNREDACTED,
                "Something that should be redacted was left in: date of birth (1 place), name (2"
                    + " places)."));
    assertThat(findings.evidence()).hasSize(3).allMatch(one -> one.field() == Field.UNREDACTED);
  }

  @Test
  void onlyTheSampleLettersWrittenToBeFlaggedAre() throws IOException {
    var flagged = new ArrayList<String>();
    for (Path file : SampleLetters.all()) {
      var letter = SampleLetters.parse(file).letter();
      if (!letter.warnings(Warning.Code.UNREDACTED).isEmpty()) {
        flagged.add(letter.id());
      }
    }
    assertThat(flagged).containsExactly("CM14-0900110", "CM16-0900126", "CM22-0900127");
  }
}
