package rationale.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number that has a least and a greatest value. */
class Bounded implements ITypeConverter<Integer> {
  private final int least;
  private final int most;

  Bounded(int least, int most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public Integer convert(String value) {
    boolean isNumber = value.matches("\\d{1,9}");
    if (!isNumber || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
      throw new TypeConversionException(
          "'%s' is none of the whole numbers from %d to %d".formatted(value, least, most));
    }
    return Integer.valueOf(value);
  }

  /** A port; 0 is any that is free. */
  static final class Port extends Bounded {
    Port() {
      super(0, 65_535);
    }
  }

  /** So many connections. */
  static final class Connections extends Bounded {
    Connections() {
      super(1, 100_000);
    }
  }

  /** So many at once. */
  static final class Places extends Bounded {
    Places() {
      super(1, 256);
    }
  }

  /** A time that something may take, in seconds. */
  static final class Seconds extends Bounded {
    Seconds() {
      super(1, 3_600);
    }
  }

  /** A time to wait, in seconds, which may be none. */
  static final class Wait extends Bounded {
    Wait() {
      super(0, 3_600);
    }
  }
}
