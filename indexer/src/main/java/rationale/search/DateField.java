package rationale.search;

import java.util.Arrays;
import java.util.Optional;

/** The dates by which decisions are limited to a range. */
public enum DateField {
  DECIDED("decided", "Decision"),
  INJURED("injured", "Injury"),
  RECEIVED("received", "Application received");

  private final String parameter;
  private final String label;

  DateField(String parameter, String label) {
    this.parameter = parameter;
    this.label = label;
  }

  /** The date whose parameter is {@code name}. */
  public static Optional<DateField> named(String name) {
    return Arrays.stream(values()).filter(field -> field.parameter.equals(name)).findFirst();
  }

  /** Its name in addresses and on the command line. */
  public String parameter() {
    return parameter;
  }

  /** The name readers see. */
  public String label() {
    return label;
  }
}
