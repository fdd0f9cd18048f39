package rationale.store;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rationale.model.Letter;

/** Writes one version of a letter into its tables. */
final class LetterWriter {
  private static final String LETTER =
      """
      INSERT INTO letter (id, file, revision, source, template, case_number, date_assigned,
        date_of_injury, decision_date, ur_decision_date, application_received, priority, worker_age,
        worker_sex, clinical_summary, ur_action, clean_text)
      VALUES (:id, :file, :revision, :source, :template, :caseNumber, :assigned,
        :injury, :decision, :urDecision, :applicationReceived, :priority, :age,
        :sex, :clinicalSummary, :urAction, :text)
      RETURNING key
      """;
  private static final String PAGE = "INSERT INTO page VALUES (?, ?, ?)";
  private static final String SPECIALTY = "INSERT INTO reviewer_specialty VALUES (?, ?, ?)";
  private static final String STATE = "INSERT INTO licensed_state VALUES (?, ?, ?)";
  private static final String DIAGNOSIS = "INSERT INTO diagnosis VALUES (?, ?, ?, ?)";
  private static final String DOCUMENT = "INSERT INTO document_reviewed VALUES (?, ?, ?)";
  private static final String EVIDENCE = "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)";
  private static final String WARNING = "INSERT INTO warning VALUES (?, ?, ?, ?)";

  private final Handle handle;

  LetterWriter(Handle handle) {
    this.handle = handle;
  }

  void write(NewLetter read, long file, long revision) {
    var letter = read.letter();
    long key = writeLetter(letter, read.text(), file, revision);
    writeList(PAGE, key, read.pageStarts());
    writeList(SPECIALTY, key, letter.reviewer().specialties());
    writeList(STATE, key, letter.reviewer().licensedStates());
    writeList(DOCUMENT, key, letter.details().documentsReviewed());
    writeDiagnoses(key, letter);
    new ItemWriter(handle).write(key, letter);
    writeFindings(key, letter);
  }

  private long writeLetter(Letter letter, String text, long file, long revision) {
    var number = letter.caseNumber();
    var dates = letter.dates();
    return handle
        .createQuery(LETTER)
        .bind("id", letter.id())
        .bind("file", file)
        .bind("revision", revision)
        .bind("source", letter.source())
        .bind("template", letter.template().name())
        .bind("caseNumber", number == null ? null : number.text())
        .bind("assigned", day(dates.assigned()))
        .bind("injury", day(dates.injury()))
        .bind("decision", day(dates.decision()))
        .bind("urDecision", day(dates.urDecision()))
        .bind("applicationReceived", day(dates.applicationReceived()))
        .bind("priority", name(letter.priority()))
        .bind("age", letter.worker().age())
        .bind("sex", name(letter.worker().sex()))
        .bind("clinicalSummary", letter.clinicalSummary())
        .bind("urAction", name(letter.details().urAction()))
        .bind("text", text)
        .mapTo(Long.class)
        .one();
  }

  private void writeList(String sql, long key, List<?> values) {
    try (var rows = handle.prepareBatch(sql)) {
      for (int i = 0; i < values.size(); i++) {
        rows.add(key, i, values.get(i));
      }
      rows.execute();
    }
  }

  private void writeDiagnoses(long key, Letter letter) {
    try (var rows = handle.prepareBatch(DIAGNOSIS)) {
      var diagnoses = letter.details().diagnoses();
      for (int i = 0; i < diagnoses.size(); i++) {
        rows.add(key, i, diagnoses.get(i).text(), diagnoses.get(i).code());
      }
      rows.execute();
    }
  }

  private void writeFindings(long key, Letter letter) {
    try (var evidence = handle.prepareBatch(EVIDENCE);
        var warnings = handle.prepareBatch(WARNING)) {
      for (int i = 0; i < letter.evidence().size(); i++) {
        var found = letter.evidence().get(i);
        var span = found.span();
        evidence.add(key, i, found.field().name(), found.item(), span.start(), span.end());
      }
      for (int i = 0; i < letter.warnings().size(); i++) {
        var warning = letter.warnings().get(i);
        warnings.add(key, i, warning.code().name(), warning.message());
      }
      evidence.execute();
      warnings.execute();
    }
  }

  static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
