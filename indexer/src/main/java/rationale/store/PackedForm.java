package rationale.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.CaseDates;
import rationale.model.CaseNumber;
import rationale.model.Diagnosis;
import rationale.model.Evidence;
import rationale.model.Letter;
import rationale.model.LetterDetails;
import rationale.model.Reviewer;
import rationale.model.Warning;
import rationale.model.Worker;

/**
 * A letter with its clean text as one run of bytes, all but its id and the name of its file. The
 * order of {@link #pack} is the form; the number at its beginning tells which form it is.
 */
final class PackedForm {
  private static final int FORM = 1;

  /** A packed letter that cannot be unpacked. */
  static final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Damaged(String message) {
      super(message);
    }

    Damaged(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** What was packed. */
  record Content(Letter letter, String text, List<Integer> pageStarts) {
    Content {
      pageStarts = List.copyOf(pageStarts);
    }
  }

  private PackedForm() {}

  static byte[] pack(Letter letter, String text, List<Integer> pageStarts) {
    var out = new PackWriter(2 * text.length() + 1024);
    out.number(FORM);
    out.text(text);
    out.steps(pageStarts);
    out.number(Codes.TEMPLATES.number(letter.template()));
    out.option(letter.caseNumber(), number -> out.text(number.text()));
    dates(letter.dates()).forEach(date -> out.option(date, day -> out.signed(day.toEpochDay())));
    out.option(letter.priority(), priority -> out.number(Codes.PRIORITIES.number(priority)));
    out.texts(letter.reviewer().specialties());
    out.texts(letter.reviewer().licensedStates());
    out.option(letter.worker().age(), age -> out.signed(age));
    out.option(letter.worker().sex(), sex -> out.number(Codes.SEXES.number(sex)));
    out.option(letter.clinicalSummary(), out::text);
    var details = letter.details();
    out.option(details.urAction(), action -> out.number(Codes.UR_ACTIONS.number(action)));
    out.list(
        details.diagnoses(),
        diagnosis -> {
          out.text(diagnosis.text());
          out.option(diagnosis.code(), out::text);
        });
    out.texts(details.documentsReviewed());
    out.list(letter.items(), item -> PackedItem.pack(item, out));
    packEvidence(letter.evidence(), out);
    out.list(
        letter.warnings(),
        warning -> {
          out.number(Codes.WARNINGS.number(warning.code()));
          out.text(warning.message());
        });
    return out.bytes();
  }

  /**
   * What {@code bytes} hold, under an id and a name.
   *
   * @throws Damaged when they hold no letter
   */
  static Content unpack(byte[] bytes, String id, String source) {
    try {
      return unpack(new PackReader(bytes), id, source);
    } catch (IllegalArgumentException refused) {
      throw new Damaged("it holds a value that cannot be", refused);
    }
  }

  private static Content unpack(PackReader in, String id, String source) {
    int form = in.number();
    if (form != FORM) {
      throw new Damaged("its form " + form + " is not known");
    }
    var text = in.text();
    var pageStarts = in.steps();
    var letter =
        new Letter(
            id,
            source,
            Codes.TEMPLATES.constant(in.number()),
            in.option(() -> new CaseNumber(in.text())),
            new CaseDates(day(in), day(in), day(in), day(in), day(in)),
            in.option(() -> Codes.PRIORITIES.constant(in.number())),
            new Reviewer(in.texts(), in.texts()),
            new Worker(
                in.option(() -> (int) in.signed()),
                in.option(() -> Codes.SEXES.constant(in.number()))),
            in.option(in::text),
            new LetterDetails(
                in.option(() -> Codes.UR_ACTIONS.constant(in.number())),
                in.list(() -> new Diagnosis(in.text(), in.option(in::text))),
                in.texts()),
            in.list(() -> PackedItem.unpack(in)),
            unpackEvidence(in),
            in.list(() -> new Warning(Codes.WARNINGS.constant(in.number()), in.text())));
    return new Content(letter, text, pageStarts);
  }

  private static List<@Nullable LocalDate> dates(CaseDates dates) {
    var list = new ArrayList<@Nullable LocalDate>();
    list.add(dates.assigned());
    list.add(dates.injury());
    list.add(dates.decision());
    list.add(dates.urDecision());
    list.add(dates.applicationReceived());
    return list;
  }

  private static @Nullable LocalDate day(PackReader in) {
    return in.option(() -> PackedItem.day(in.signed()));
  }

  private static void packEvidence(List<Evidence> evidence, PackWriter out) {
    out.steps(evidence.stream().map(Evidence::item).toList());
    for (var one : evidence) {
      out.number(Codes.fields(one.item() > 0).number(one.field()));
    }
    out.spans(evidence.stream().map(Evidence::span).toList());
  }

  private static List<Evidence> unpackEvidence(PackReader in) {
    var items = in.steps();
    var fields = items.stream().map(item -> Codes.fields(item > 0).constant(in.number())).toList();
    var places = in.spans();
    if (places.size() != items.size()) {
      throw new Damaged("evidence without places");
    }
    var evidence = new ArrayList<Evidence>();
    for (int i = 0; i < items.size(); i++) {
      evidence.add(new Evidence(fields.get(i), items.get(i), places.get(i)));
    }
    return evidence;
  }
}
