package rationale.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import rationale.model.DisputedItem;
import rationale.model.Letter;

/** Writes the disputed items of one version of a letter into their tables. */
final class ItemWriter {
  private static final String ITEM =
      """
      INSERT INTO disputed_item
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String BODY_PART = "INSERT INTO body_part VALUES (?, ?, ?, ?, ?)";
  private static final String REASON = "INSERT INTO reason VALUES (?, ?, ?, ?, ?, ?)";
  private static final String OWN_WORDS = "INSERT INTO own_words VALUES (?, ?, ?, ?)";
  private static final String FAMILY = "INSERT INTO guideline_family VALUES (?, ?, ?, ?)";
  private static final String CITATION =
      "INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SECTION = "INSERT INTO citation_section VALUES (?, ?, ?, ?, ?, ?)";

  private final Handle handle;

  ItemWriter(Handle handle) {
    this.handle = handle;
  }

  void write(long key, Letter letter) {
    writeItems(key, letter);
    writeLists(key, letter);
    for (var side : Side.values()) {
      writeGuidelines(key, letter, side);
    }
  }

  private void writeItems(long key, Letter letter) {
    try (var rows = handle.prepareBatch(ITEM)) {
      for (var item : letter.items()) {
        addItem(rows, key, item);
      }
      rows.execute();
    }
  }

  private static void addItem(PreparedBatch rows, long key, DisputedItem item) {
    var treatment = item.treatment();
    var details = item.details();
    var quantity = details.quantity();
    var modification = details.modification();
    rows.add(
        key,
        item.number(),
        item.request(),
        item.outcome().name(),
        treatment == null ? null : treatment.category(),
        treatment == null ? null : treatment.subcategory(),
        item.claimsAdministratorGuidelines().text(),
        item.reviewerGuidelines().text(),
        item.rationale(),
        quantity == null ? null : quantity.amount(),
        quantity == null ? null : quantity.unit().name(),
        details.retrospective() ? 1 : 0,
        LetterWriter.day(details.dateOfService()),
        modification == null ? null : modification.original(),
        modification == null ? null : modification.authorized(),
        modification == null ? null : modification.remaining(),
        details.associatedSurgicalService() ? 1 : 0);
  }

  private void writeLists(long key, Letter letter) {
    try (var parts = handle.prepareBatch(BODY_PART);
        var reasons = handle.prepareBatch(REASON);
        var ownWords = handle.prepareBatch(OWN_WORDS)) {
      for (var item : letter.items()) {
        int position = 0;
        for (var part : item.details().bodyParts()) {
          parts.add(key, item.number(), position++, part.part(), LetterWriter.name(part.side()));
        }
        addReasons(reasons, key, item);
        for (var span : item.details().ownWords()) {
          ownWords.add(key, item.number(), span.start(), span.end());
        }
      }
      parts.execute();
      reasons.execute();
      ownWords.execute();
    }
  }

  private static void addReasons(PreparedBatch reasons, long key, DisputedItem item) {
    var sentences = item.details().reasonSentences();
    int position = 0;
    for (var reason : item.details().reasons()) {
      var sentence = sentences.isEmpty() ? null : sentences.get(position);
      reasons.add(
          key,
          item.number(),
          position++,
          reason,
          sentence == null ? null : sentence.start(),
          sentence == null ? null : sentence.end());
    }
  }

  private void writeGuidelines(long key, Letter letter, Side side) {
    try (var families = handle.prepareBatch(FAMILY);
        var citations = handle.prepareBatch(CITATION);
        var sections = handle.prepareBatch(SECTION)) {
      for (var item : letter.items()) {
        for (var family : side.of(item).families()) {
          families.add(key, item.number(), side.name(), family.name());
        }
        addCitations(key, item, side, citations, sections);
      }
      families.execute();
      citations.execute();
      sections.execute();
    }
  }

  private static void addCitations(
      long key, DisputedItem item, Side side, PreparedBatch citations, PreparedBatch sections) {
    var cited = side.of(item).citations();
    for (int i = 0; i < cited.size(); i++) {
      var source = cited.get(i);
      citations.add(
          key,
          item.number(),
          side.name(),
          i,
          source.family().name(),
          source.adopted() ? 1 : 0,
          source.title(),
          source.year(),
          source.pages(),
          source.chapter());
      for (int j = 0; j < source.sections().size(); j++) {
        sections.add(key, item.number(), side.name(), i, j, source.sections().get(j));
      }
    }
  }
}
