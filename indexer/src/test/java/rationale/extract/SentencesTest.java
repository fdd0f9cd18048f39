package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.letter.Passage;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pain spread from the disc at C5-6.| The scan was refused.",
        "Some cures (e.g. heat, i.e. a warm pad) were tried.| They failed.",
        "Dr. Vane gave 2.5 mg vs. 5 mg to Mr. S. Poole.| It helped.",
        "See 8 C.C.R. 9792.20 for it.| Ten visits are enough.",
        "Uses are: 1. Tumor, 2. Fracture, 3. Infection.| None is present.",
        "The table says \"ten visits.\"| He had twelve.",
        "Exercise helps (Stone, 2002).| (Brook, 2006) So does walking.",
        "No gain was seen.|As such, more visits are not needed.",
        "Were there gains?| None were found!| The request is refused."
      })
  void endsSentencesWhereTheyEnd(String marked) {
    var parts = marked.split("\\|");
    var sentences = Sentences.of(Passage.of(marked.replace("|", "")));
    assertThat(sentences).extracting(Passage::text).containsExactly(strip(parts));
  }

  @Test
  void keepsThePlaceOfEachSentence() {
    var clean = "Eight visits\nwere given.\n\nNo gain\nis noted. So it is.";
    assertThat(Sentences.of(Passage.of(clean)))
        .extracting(sentence -> sentence.span().of(clean))
        .containsExactly("Eight visits\nwere given.", "No gain\nis noted.", "So it is.");
  }

  private static String[] strip(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i].strip();
    }
    return parts;
  }
}
