package rationale.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
  @ParameterizedTest
  @CsvSource({
    "CM19-0123456, CM19-0123456",
    "cm 19 - 0123456, CM19-0123456",
    "CM190123456, CM19-0123456",
    "190123456, 19-0123456",
    "14–12345, 14-12345",
    "13-000004, 13-000004"
  })
  void isReadHoweverItIsWritten(String written, String number) {
    assertThat(CaseNumber.read(written)).contains(new CaseNumber(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CM", "19-", "1412345", "2019-0123456", "CM19-01234567", "19-x23456"})
  void isNothingElse(String written) {
    assertThat(CaseNumber.read(written)).isEmpty();
  }
}
