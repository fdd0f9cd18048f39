package rationale.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import rationale.model.GuidelineFamily;
import rationale.search.Decision;

/** Exhibits as a document to file or to go on writing in. */
final class ExhibitDocument {
  private final ExhibitList list;
  private final WordDocument document;

  private ExhibitDocument(ExhibitList list, WordDocument document) {
    this.list = list;
    this.document = document;
  }

  static void write(ExhibitList list, OutputStream out) throws IOException {
    try (var document = new WordDocument("Exhibit list")) {
      new ExhibitDocument(list, document).write();
      document.writeTo(out);
    }
  }

  private void write() {
    int number = 1;
    for (var exhibit : list.exhibits()) {
      exhibit(number++, exhibit);
    }
    if (!list.missing().isEmpty()) {
      document.heading("Not in the repository");
      for (var missing : list.missing()) {
        document.paragraph(missing.what());
        note(missing.note());
      }
    }
    record();
  }

  private void exhibit(int number, Exhibit exhibit) {
    var decision = exhibit.decision();
    document.heading("Exhibit " + number);
    document.subheading(decision.outcome().label() + ": " + decision.request());
    document.paragraph(Citation.of(decision));
    facts(decision);
    note(exhibit.note());
    if (list.withRationale()) {
      rationale(decision.rationale());
    }
    var address = list.address().apply(decision);
    document.link(address, address);
  }

  private void facts(Decision decision) {
    var treatment = decision.treatment();
    if (treatment != null) {
      document.fact("Treatment", treatment.category() + ", " + treatment.subcategory());
    }
    var specialties = String.join(", ", decision.reviewer().specialties());
    document.fact("Reviewer", specialties.isEmpty() ? "specialty not stated" : specialties);
    var guidelines =
        decision.guidelines().stream().map(GuidelineFamily::label).collect(joining(", "));
    document.fact("Reviewer’s guidelines", guidelines.isEmpty() ? "not stated" : guidelines);
  }

  private void note(String note) {
    var lines = note.strip().lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (at == 0) {
        document.fact("Note", lines.get(at));
      } else {
        document.paragraph(lines.get(at));
      }
    }
  }

  private void rationale(String rationale) {
    if (rationale.isEmpty()) {
      document.fact("Rationale", "none could be read");
      return;
    }
    document.fact("Rationale", "");
    rationale.lines().forEach(document::quotation);
  }

  private void record() {
    document.heading("Research record");
    int count = list.exhibits().size();
    document.fact("Decisions", "%,d".formatted(count));
    document.fact("Made", ExportNote.moment(list.made()));
    document.fact("Repository", ExportNote.snapshot(list.storeRevision()));
    document.link(list.page(), "This list in the browser");
    document.paragraph(ExportNote.MASKED);
    document.paragraph(ExportNote.BINDING);
  }
}
