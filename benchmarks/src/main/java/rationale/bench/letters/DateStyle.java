package rationale.bench.letters;

import java.time.LocalDate;

/** How a letter's sentences write dates. */
enum DateStyle {
  IN_WORDS,
  HYPHENS,
  SLASHES,
  SHORT;

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  String write(LocalDate date) {
    int month = date.getMonthValue();
    int day = date.getDayOfMonth();
    return switch (this) {
      case IN_WORDS -> MONTHS[month - 1] + " " + day + ", " + date.getYear();
      case HYPHENS -> two(month) + "-" + two(day) + "-" + date.getYear();
      case SLASHES -> two(month) + "/" + two(day) + "/" + date.getYear();
      case SHORT -> month + "/" + day + "/" + date.getYear();
    };
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
