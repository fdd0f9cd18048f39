package rationale.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import rationale.search.DecisionWalk;

/**
 * What an export says of itself, so that it can be cited and repeated.
 *
 * @param lines what is said, by its label, in order
 */
record ExportNote(SequencedMap<String, Object> lines) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static final String MASKED =
      "█ stands where a letter shows what should have been redacted from it.";
  static final String BINDING =
      "Decisions of Independent Medical Review bind only their parties. Nothing here is legal or"
          + " medical advice.";

  static ExportNote of(Export export, DecisionWalk walk) {
    var lines = new LinkedHashMap<String, Object>();
    lines.put("Search", walk.echo());
    lines.put("Words", export.words());
    lines.put("Address", export.searchAddress());
    lines.put("Exported", moment(export.made()));
    lines.put("Decisions", walk.total());
    lines.put("Snapshot", snapshot(walk.storeRevision()));
    lines.put("Complete", "All decisions that the search found; none is left out.");
    lines.put("Masked", MASKED);
    lines.put("Note", BINDING);
    return new ExportNote(lines);
  }

  /** "2026-11-21 18:05 UTC". */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** What names a state of the repository: "revision 42 of the repository". */
  static String snapshot(long storeRevision) {
    return "revision " + storeRevision + " of the repository";
  }

  /** The same, saying also {@code text} under {@code label}. */
  ExportNote with(String label, Object text) {
    var more = new LinkedHashMap<>(lines);
    more.put(label, text);
    return new ExportNote(more);
  }
}
