package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import rationale.model.Letter;

class PackedFormTest {
  private static final String BARE =
      "01" // form
          + "05"
          + "68656c6c6f" // the text "hello"
          + "02"
          + "00"
          + "06" // two pages, at 0 and at 3
          + "00" // PROFESSIONAL_REVIEW
          + "00"
          + "0000000000"
          + "00" // no case number, no dates, no priority
          + "00"
          + "00"
          + "00"
          + "00" // no specialties, no states, no age, no sex
          + "00"
          + "00"
          + "00"
          + "00" // no summary, no action, no diagnoses, no documents
          + "01"
          + "01"
          + "05"
          + "4e6f72636f"
          + "00"
          + "00" // one item: Norco, upheld, no class
          + "000000"
          + "000000"
          + "00" // no guidelines, no rationale
          + "00"
          + "00"
          + "00"
          + "00"
          + "00"
          + "00"
          + "00"
          + "00"
          + "00" // no details
          + "00"
          + "00" // no evidence and no places of it
          + "00"; // no warnings

  private static byte[] packed(Letter letter) {
    return PackedForm.pack(letter, "hello", List.of(0, 3));
  }

  @Test
  void isTheFormThatDatabasesHold() {
    var bare = SampleLetters.bare("a");

    assertThat(HexFormat.of().formatHex(packed(bare))).isEqualTo(BARE);
    assertThat(PackedForm.unpack(HexFormat.of().parseHex(BARE), "a", "a.txt"))
        .isEqualTo(new PackedForm.Content(bare, "hello", List.of(0, 3)));
  }

  @Test
  void givesBackALetterThatStatesEverything() {
    var full = SampleLetters.full("CM19-0000001");

    assertThat(PackedForm.unpack(packed(full), full.id(), full.source()).letter()).isEqualTo(full);
  }

  @Test
  void refusesALetterThatIsCutOff() {
    var packed = packed(SampleLetters.full("CM19-0000001"));

    for (int end = 0; end < packed.length; end++) {
      var cut = Arrays.copyOf(packed, end);
      assertThatExceptionOfType(PackedForm.Damaged.class)
          .isThrownBy(() -> PackedForm.unpack(cut, "a", "a.txt"));
    }
  }

  @Test
  void refusesAFormOfALaterVersion() {
    assertThatExceptionOfType(PackedForm.Damaged.class)
        .isThrownBy(() -> PackedForm.unpack(new byte[] {2, 0}, "a", "a.txt"))
        .withMessage("its form 2 is not known");
  }

  @Property(tries = 300)
  void readsOrRefusesWhateverABadDiskMakesOfALetter(
      @ForAll @Size(min = 1, max = 4) int[] places, @ForAll byte value) {
    var packed = packed(SampleLetters.full("CM19-0000001"));
    for (int place : places) {
      packed[Math.floorMod(place, packed.length)] = value;
    }
    try {
      assertThat(PackedForm.unpack(packed, "a", "a.txt").letter().id()).isEqualTo("a");
    } catch (PackedForm.Damaged refused) {
      assertThat(refused).hasMessageMatching("(?s).+");
    }
  }
}
