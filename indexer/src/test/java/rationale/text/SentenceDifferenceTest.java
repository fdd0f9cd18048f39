package rationale.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rationale.model.Span;

class SentenceDifferenceTest {
  private static final String GUIDELINE =
      "The guideline allows 10 visits over 8 weeks. Active therapy is preferred to passive.";

  @Test
  void aGuidelineThatBothQuoteIsNoDifference() {
    var refused = GUIDELINE + " The gains of earlier visits were not recorded.";
    var granted = "The strength of the hand doubled. " + GUIDELINE;
    var difference = SentenceDifference.between(refused, granted);
    assertThat(texts(refused, difference.inOne()))
        .containsExactly("The gains of earlier visits were not recorded.");
    assertThat(texts(granted, difference.inOther()))
        .containsExactly("The strength of the hand doubled.");
  }

  @Test
  void numbersCaseAndDashesMakeNoDifference() {
    assertSame("Norco 10/325 mg, #60: 2-3 a day.", "NORCO 5-325 mg #112 – 1/3 a day.", true);
    assertSame("He had 24 X-ray sessions.", "he had 1,200 x ray sessions", true);
    assertSame("The patient's follow-up was late.", "The patient’s follow up was late.", true);
  }

  @Test
  void aWordHereAndThereMakesNoDifferenceInALongSentence() {
    var one =
        "According to the guideline, surgery is recommended after the failure of conservative care,"
            + " when findings and imaging agree.";
    assertSame(one, one.replace("the failure", "a failure"), true);
    assertSame("There is no shoulder examination.", "There is no neck examination.", false);
  }

  @Test
  void aDenialIsADifferenceHoweverLongTheSentence() {
    var granted =
        "The records that were provided for this review show that the worker had gained strength,"
            + " range of motion and hours at work from the visits of last spring.";
    assertSame(granted, granted.replace("had gained", "had not gained"), false);
  }

  @Test
  void aTextWithoutSentencesDiffersInNothing() {
    var difference = SentenceDifference.between("", GUIDELINE);
    assertThat(difference.inOne()).isEmpty();
    assertThat(difference.inOther()).hasSize(2);
  }

  @Test
  void textsOfThousandsOfSentencesAreComparedInTime() {
    var one = sentences(0);
    var other = sentences(7);
    assertThat(SentenceDifference.between(one, other).inOne()).hasSizeGreaterThan(3000);
    assertThat(SentenceDifference.between(one, one).inOne()).isEmpty();
  }

  private static String sentences(int salt) {
    return IntStream.range(0, 4000)
        .mapToObj(i -> "The " + word(i + salt) + " of " + word(i * 31 + salt + 1) + " was seen. ")
        .collect(Collectors.joining());
  }

  private static String word(int number) {
    return Integer.toString(number, 36).replaceAll("\\d", "q") + (char) ('a' + number % 7);
  }

  private static void assertSame(String one, String other, boolean same) {
    var difference = SentenceDifference.between(one, other);
    assertThat(difference.inOne().isEmpty()).as("%s | %s", one, other).isEqualTo(same);
    assertThat(difference.inOther().isEmpty()).as("%s | %s", one, other).isEqualTo(same);
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
