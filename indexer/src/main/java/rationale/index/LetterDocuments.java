package rationale.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.Letter;
import rationale.model.Masking;
import rationale.model.Span;
import rationale.vocabulary.Quantities;

/** Turns a letter into documents, one for each item in order. */
final class LetterDocuments {
  private static final int LONGEST_LABEL = 200;

  /** What is longer is no name of a treatment that somebody would look for under it. */
  private static final int LONGEST_HEADING = 100;

  private static final Analyzer ANALYZER = new LetterAnalyzer();
  private static final Quantities QUANTITIES = Quantities.load();

  private static final List<Facet> FACETS = List.of(Facet.values());

  private final FacetsConfig facets = IndexFields.facets();

  List<Document> of(Letter letter, Instant added) throws IOException {
    var summary = terms(IndexFields.SUMMARY, letter.clinicalSummary());
    var reviewed =
        terms(IndexFields.DOCUMENTS, String.join("\n", letter.details().documentsReviewed()));
    var facetsOfLetter = facets(true, letter, letter.items().getFirst());
    var documents = new ArrayList<Document>();
    for (var item : letter.items()) {
      var document = new Document();
      addLetter(document, letter);
      addTerms(document, IndexFields.SUMMARY, summary);
      addTerms(document, IndexFields.DOCUMENTS, reviewed);
      document.add(new LongField(IndexFields.ADDED, added.getEpochSecond(), Store.YES));
      addItem(document, item);
      facetsOfLetter.forEach(document::add);
      facets(false, letter, item).forEach(document::add);
      if (documents.size() == letter.items().size() - 1) {
        keepLetter(document, letter);
      }
      documents.add(facets.build(document));
    }
    return documents;
  }

  private static void addLetter(Document document, Letter letter) {
    document.add(new StringField(IndexFields.LETTER, letter.id(), Store.YES));
    document.add(new SortedDocValuesField(IndexFields.LETTER, new BytesRef(letter.id())));
    var caseNumber = letter.caseNumber();
    if (caseNumber != null) {
      var key = IndexFields.caseKey(caseNumber.text());
      document.add(new StringField(IndexFields.CASE, key, Store.NO));
    }
    addDay(document, IndexFields.DECIDED, letter.dates().decision());
    addDay(document, IndexFields.INJURED, letter.dates().injury());
    addDay(document, IndexFields.RECEIVED, letter.dates().applicationReceived());
    DayBand.days(letter.dates())
        .ifPresent(days -> document.add(new NumericDocValuesField(IndexFields.DAYS, days)));
  }

  private static @Nullable AnalyzedText terms(String field, @Nullable String text) {
    return text == null || text.isEmpty() ? null : new AnalyzedText(ANALYZER, field, text);
  }

  private static void addTerms(Document document, String field, @Nullable AnalyzedText text) {
    if (text != null) {
      document.add(new TextField(field, text.terms()));
    }
  }

  private static void addDay(Document document, String field, @Nullable LocalDate day) {
    if (day != null) {
      document.add(new LongField(field, day.toEpochDay(), Store.YES));
    }
  }

  private static void addItem(Document document, DisputedItem item) {
    document.add(new NumericDocValuesField(IndexFields.NUMBER, item.number()));
    document.add(new StoredField(IndexFields.NUMBER, item.number()));
    document.add(new TextField(IndexFields.REQUEST, item.request(), Store.YES));
    addHeading(document, item.request());
    document.add(new TextField(IndexFields.RATIONALE, item.rationale(), Store.YES));
    addOwnWords(document, item);
    document.add(new StoredField(IndexFields.OUTCOME, item.outcome().name()));
    var treatment = item.treatment();
    if (treatment != null) {
      document.add(new StoredField(IndexFields.CATEGORY, treatment.category()));
      document.add(new StoredField(IndexFields.SUBCATEGORY, treatment.subcategory()));
    }
    addFamilies(document, IndexFields.GUIDELINES, item.reviewerGuidelines());
    addFamilies(document, IndexFields.UR_GUIDELINES, item.claimsAdministratorGuidelines());
    keep(document, IndexFields.REASONS, item.details().reasons());
    keepSpans(document, IndexFields.REASON_SPANS, item.details().reasonSentences());
    for (var part : item.details().bodyParts()) {
      var side = part.side() == null ? "" : part.side().name();
      document.add(new StoredField(IndexFields.BODY_PARTS, side + " " + part.part()));
    }
  }

  private static void addHeading(Document document, String request) {
    var heading = QUANTITIES.without(request);
    if (!heading.isEmpty()
        && heading.length() <= LONGEST_HEADING
        && heading.indexOf(Masking.MASK) < 0) {
      document.add(new SortedDocValuesField(IndexFields.HEADING, new BytesRef(heading)));
    }
  }

  private static void addOwnWords(Document document, DisputedItem item) {
    for (var span : item.details().ownWords()) {
      document.add(new TextField(IndexFields.OWN_WORDS, span.of(item.rationale()), Store.NO));
    }
    keepSpans(document, IndexFields.OWN_SPANS, item.details().ownWords());
  }

  private static void keepSpans(Document document, String field, List<Span> spans) {
    if (!spans.isEmpty()) {
      var places = new StringJoiner(" ");
      spans.forEach(span -> places.add(span.start() + " " + span.end()));
      document.add(new StoredField(field, places.toString()));
    }
  }

  private static void addFamilies(Document document, String field, GuidelineBasis basis) {
    keep(document, field, basis.families().stream().map(Enum::name).toList());
  }

  private static void keep(Document document, String field, List<String> values) {
    values.forEach(value -> document.add(new StoredField(field, value)));
  }

  /** The values of the facets that belong to the letter, or of those that belong to its items. */
  private static List<SortedSetDocValuesFacetField> facets(
      boolean ofLetter, Letter letter, DisputedItem item) {
    var fields = new ArrayList<SortedSetDocValuesFacetField>();
    for (var facet : FACETS) {
      if (facet.ofLetter() == ofLetter) {
        for (var path : facet.values(letter, item)) {
          var labels = path.stream().map(LetterDocuments::bounded).toArray(String[]::new);
          fields.add(new SortedSetDocValuesFacetField(facet.parameter(), labels));
        }
      }
    }
    return fields;
  }

  /** A label is a few words; what is longer was misread, and Lucene refuses it beyond 8,191. */
  private static String bounded(String label) {
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…";
  }

  // a summary is as long as all rationales of its letter together: kept once, it halves the index
  private static void keepLetter(Document document, Letter letter) {
    document.add(new StringField(IndexFields.LAST, IndexFields.YES, Store.NO));
    var caseNumber = letter.caseNumber();
    if (caseNumber != null) {
      document.add(new StoredField(IndexFields.CASE_NUMBER, caseNumber.text()));
    }
    var summary = letter.clinicalSummary();
    if (summary != null) {
      document.add(new StoredField(IndexFields.SUMMARY, summary));
    }
    keep(document, IndexFields.SPECIALTIES, letter.reviewer().specialties());
    keep(document, IndexFields.LICENSED, letter.reviewer().licensedStates());
    var action = letter.details().urAction();
    if (action != null) {
      document.add(new StoredField(IndexFields.UR_ACTION, action.name()));
    }
    var worker = letter.worker();
    if (worker.age() != null) {
      document.add(new StoredField(IndexFields.AGE, worker.age()));
    }
    if (worker.sex() != null) {
      document.add(new StoredField(IndexFields.SEX, worker.sex().name()));
    }
    for (var item : letter.items()) {
      var line = item.outcome().name() + " " + item.request();
      document.add(new StoredField(IndexFields.ITEMS, line));
    }
  }
}
