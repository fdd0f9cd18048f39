package rationale.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the comparison of any two texts. */
class SentenceDifferenceProperties {
  @Property
  void exchangedTextsDifferTheOtherWayRound(
      @ForAll("rationales") String one, @ForAll("rationales") String other) {
    var there = SentenceDifference.between(one, other);
    var back = SentenceDifference.between(other, one);
    assertThat(back.inOne()).isEqualTo(there.inOther());
    assertThat(back.inOther()).isEqualTo(there.inOne());
  }

  @Property
  void aTextDoesNotDifferFromItself(@ForAll String any, @ForAll("rationales") String text) {
    assertThat(SentenceDifference.between(any, any).inOne()).isEmpty();
    assertThat(SentenceDifference.between(text, text).inOther()).isEmpty();
  }

  @Property
  void numbersAndCaseMakeNoDifference(@ForAll("rationales") String text) {
    var other = text.replaceAll("\\d+", "7").toUpperCase(Locale.ROOT);
    assertThat(SentenceDifference.between(text, other).inOne()).isEmpty();
  }

  @Property
  void whatDiffersAreSentencesInOrder(
      @ForAll("rationales") String one, @ForAll("rationales") String other) {
    var sentences = Sentences.of(one);
    var differing = SentenceDifference.between(one, other).inOne();
    assertThat(sentences).containsAll(differing);
    assertThat(differing).isSortedAccordingTo((a, b) -> a.start() - b.start());
  }

  @Property
  void aSentenceThatIsInBothNeverDiffers(
      @ForAll("rationales") String one,
      @ForAll("rationales") String other,
      @ForAll("sentences") String shared) {
    var difference = SentenceDifference.between(one + "\n" + shared, shared + "\n" + other);
    assertThat(difference.inOne()).noneMatch(span -> span.start() > one.length());
    assertThat(difference.inOther()).noneMatch(span -> span.start() < shared.length());
  }

  @Provide
  Arbitrary<String> rationales() {
    return sentences().list().ofMaxSize(8).map(all -> String.join(" ", all));
  }

  @Provide
  Arbitrary<String> sentences() {
    var words =
        Arbitraries.of(
            "the",
            "knee",
            "visits",
            "no",
            "not",
            "improvement",
            "10",
            "24",
            "MRI",
            "strength",
            "guideline",
            "home",
            "exercise",
            "request",
            "documented",
            "low-back");
    return words
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(all -> "Then " + String.join(" ", all) + ".");
  }
}
