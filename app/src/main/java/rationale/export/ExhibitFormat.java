package rationale.export;

import java.time.LocalDate;
import java.util.Locale;

/** The kinds of files that a list of exhibits is written to. */
public enum ExhibitFormat {
  /** A document for Word and its like. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** A table for any program. */
  CSV("text/csv; charset=utf-8");

  private final String mediaType;

  ExhibitFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The end of a file's name, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a file written that day, {@code rationale-exhibits-2026-11-21.docx}. */
  public String fileName(LocalDate day) {
    return "rationale-exhibits-" + day + "." + extension();
  }
}
