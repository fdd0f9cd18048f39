package rationale.search;

import java.util.Arrays;
import java.util.Optional;

/** The dates by which decisions are limited to a range. */
public enum DateField {
  DECIDED("decided", "Decision", "Decision date"),
  INJURED("injured", "Injury", "Injury date"),
  RECEIVED("received", "Application received", "Application received"),
  /** When the current version of the letter came into the repository, by the day in UTC. */
  ADDED("added", "Added", "Date added");

  private final String parameter;
  private final String label;
  private final String title;

  DateField(String parameter, String label, String title) {
    this.parameter = parameter;
    this.label = label;
    this.title = title;
  }

  /** The date whose parameter is {@code name}. */
  public static Optional<DateField> named(String name) {
    return Arrays.stream(values()).filter(field -> field.parameter.equals(name)).findFirst();
  }

  /** Its name in addresses and on the command line. */
  public String parameter() {
    return parameter;
  }

  /** The name readers see before a date: "Decision: 2019". */
  public String label() {
    return label;
  }

  /** The name readers see by itself: "Decision date". */
  public String title() {
    return title;
  }
}
