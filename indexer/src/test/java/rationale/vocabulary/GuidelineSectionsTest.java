package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidelineSectionsTest {
  private static final GuidelineSections SECTIONS = GuidelineSections.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MRI's (magnetic resonance imaging)   | MRI (magnetic resonance imaging)
          Magnetic Resonance Imaging (MRI)     | MRI (magnetic resonance imaging)
          physical therapy guidelines          | Physical therapy
          Physical Therapy (PT)                | Physical therapy
          Voltaren® Gel (diclofenac)           | Voltaren Gel (diclofenac)
          MRI of the knee, indications         | MRI of the knee, indications
          3.3.9 Maintenance of Treatment       | 3.3.9 Maintenance of Treatment
          """)
  void hasOneNameHoweverItIsWritten(String written, String name) {
    assertThat(SECTIONS.name(written)).isEqualTo(name);
  }
}
