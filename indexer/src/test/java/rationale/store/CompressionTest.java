package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class CompressionTest {
  private static final Path SAMPLE = Path.of("../data/letters/CM19-0900028.txt");

  @Test
  void theDictionaryThatDatabasesHoldStaysWhatItIs() {
    assertThat(SampleLetters.sha256(Compression.dictionary()))
        .isEqualTo("6a75abc9d3614eb662bdf9f0e872db579329448ca0cbd240e45de6a7f3140380");
  }

  @Test
  void makesALetterAThirdOfItsSizeOrLess() throws IOException {
    var letter = Files.readAllBytes(SAMPLE);

    var compressed = Compression.compress(letter);

    assertThat(compressed).hasSizeLessThan(letter.length / 3);
    assertThat(Compression.expand(Compression.FORM, compressed)).isEqualTo(letter);
  }

  @Test
  void expandsWhatOlderVersionsDeflated() throws IOException {
    var letter = "A file as older versions kept it.".getBytes(StandardCharsets.UTF_8);
    var deflated = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(deflated)) {
      out.write(letter);
    }

    assertThat(Compression.expand(Compression.DEFLATED, deflated.toByteArray())).isEqualTo(letter);
  }

  @Test
  void noticesEveryByteThatChanged() throws IOException {
    var compressed = Compression.compress(Files.readAllBytes(SAMPLE));

    for (int i = 0; i < compressed.length; i += 7) {
      var damaged = compressed.clone();
      damaged[i] ^= 16;
      assertThatExceptionOfType(PackedForm.Damaged.class)
          .isThrownBy(() -> Compression.expand(Compression.FORM, damaged));
    }
  }

  @Test
  void refusesADictionaryOfALaterVersion() {
    assertThatExceptionOfType(PackedForm.Damaged.class)
        .isThrownBy(() -> Compression.expand(2, new byte[9]))
        .withMessageContaining("dictionary 2 is not known");
  }
}
