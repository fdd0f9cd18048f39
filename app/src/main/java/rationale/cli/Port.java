package rationale.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a TCP port; 0 stands for any that is free. */
final class Port implements ITypeConverter<Integer> {
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LAST) {
      throw new TypeConversionException("'" + value + "' is no port; choose one from 0 to " + LAST);
    }
    return Integer.valueOf(value);
  }
}
