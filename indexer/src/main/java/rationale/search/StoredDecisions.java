package rationale.search;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;
import rationale.model.BodyPart;
import rationale.model.GuidelineFamily;
import rationale.model.Laterality;
import rationale.model.Outcome;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Span;
import rationale.model.Treatment;
import rationale.model.UrAction;

/** Reads decisions back from the documents of one snapshot; for one thread. */
final class StoredDecisions {
  private static final Term LAST = new Term(IndexFields.LAST, IndexFields.YES);

  private final IndexReader reader;
  private final StoredFields stored;
  // items of a letter are mostly read one after the other
  private int lastRead = -1;
  private Document last = new Document();

  StoredDecisions(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
  }

  /** The decision of one document. */
  Decision decision(int document) throws IOException {
    var item = stored.document(document);
    var letter = last(document);
    var age = letter.getField(IndexFields.AGE);
    return new Decision(
        item.get(IndexFields.LETTER),
        Integer.parseInt(item.get(IndexFields.NUMBER)),
        letter.get(IndexFields.CASE_NUMBER),
        decided(letter),
        added(letter),
        Outcome.valueOf(item.get(IndexFields.OUTCOME)),
        item.get(IndexFields.REQUEST),
        treatment(item),
        families(item.getValues(IndexFields.GUIDELINES)),
        families(item.getValues(IndexFields.UR_GUIDELINES)),
        List.of(item.getValues(IndexFields.REASONS)),
        spans(item.get(IndexFields.REASON_SPANS)),
        Arrays.stream(item.getValues(IndexFields.BODY_PARTS))
            .map(StoredDecisions::bodyPart)
            .toList(),
        new Reviewer(
            List.of(letter.getValues(IndexFields.SPECIALTIES)),
            List.of(letter.getValues(IndexFields.LICENSED))),
        named(UrAction.class, letter.get(IndexFields.UR_ACTION)),
        age == null ? null : age.numericValue().intValue(),
        named(Sex.class, letter.get(IndexFields.SEX)),
        Outcome.ofLetter(items(letter).stream().map(OtherItem::outcome).toList()),
        item.get(IndexFields.RATIONALE));
  }

  /** The last document of the letter that {@code document} belongs to. */
  Document last(int document) throws IOException {
    var number = lastOfLetter(document);
    if (number != lastRead) {
      last = stored.document(number);
      lastRead = number;
    }
    return last;
  }

  /** The number of that document. */
  int lastOfLetter(int document) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    var lasts = leaf.reader().postings(LAST, PostingsEnum.NONE);
    if (lasts == null) {
      throw new IOException("no letter ends after document " + document);
    }
    return leaf.docBase + lasts.advance(document - leaf.docBase);
  }

  /** All items of a letter, as its last document lists them. */
  static List<OtherItem> items(Document last) {
    var items = new ArrayList<OtherItem>();
    for (var line : last.getValues(IndexFields.ITEMS)) {
      var space = line.indexOf(' ');
      var outcome = Outcome.valueOf(line.substring(0, space));
      items.add(new OtherItem(items.size() + 1, line.substring(space + 1), outcome));
    }
    return items;
  }

  static @Nullable LocalDate decided(Document document) {
    var days = document.getField(IndexFields.DECIDED);
    return days == null ? null : LocalDate.ofEpochDay(days.numericValue().longValue());
  }

  /** Stretches of a text, as the index keeps them. */
  static List<Span> spans(@Nullable String numbers) {
    if (numbers == null) {
      return List.of();
    }
    var ends = Arrays.stream(numbers.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    return IntStream.range(0, ends.length / 2)
        .mapToObj(i -> new Span(ends[2 * i], ends[2 * i + 1]))
        .toList();
  }

  private static Instant added(Document letter) {
    return Instant.ofEpochSecond(letter.getField(IndexFields.ADDED).numericValue().longValue());
  }

  private static @Nullable Treatment treatment(Document item) {
    var category = item.get(IndexFields.CATEGORY);
    return category == null ? null : new Treatment(category, item.get(IndexFields.SUBCATEGORY));
  }

  private static List<GuidelineFamily> families(String[] names) {
    return Arrays.stream(names).map(GuidelineFamily::valueOf).toList();
  }

  private static BodyPart bodyPart(String line) {
    var space = line.indexOf(' ');
    var side = space == 0 ? null : line.substring(0, space);
    return new BodyPart(line.substring(space + 1), named(Laterality.class, side));
  }

  private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
