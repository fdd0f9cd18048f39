package rationale.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that decisions are exported to. */
public enum ExportFormat {
  /** A table for any program, as RFC 4180 writes it. */
  CSV("text/csv; charset=utf-8"),
  /** A workbook: the decisions, and what the export is of. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A JSON object a line. */
  NDJSON("application/x-ndjson");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format whose files end in {@code extension}. */
  public static Optional<ExportFormat> ofExtension(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equals(extension))
        .findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** The end of a file's name, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a file exported that day, {@code rationale-decisions-2026-11-21.csv}. */
  public String fileName(LocalDate day) {
    return "rationale-decisions-" + day + "." + extension();
  }
}
