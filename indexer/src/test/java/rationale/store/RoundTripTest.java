package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import rationale.model.BodyPart;
import rationale.model.CaseDates;
import rationale.model.CaseNumber;
import rationale.model.DisputedItem;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.model.ItemDetails;
import rationale.model.Laterality;
import rationale.model.Letter;
import rationale.model.Modification;
import rationale.model.Outcome;
import rationale.model.Priority;
import rationale.model.Quantity;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Span;
import rationale.model.Template;
import rationale.model.Treatment;
import rationale.model.Warning;
import rationale.model.Worker;

class RoundTripTest {
  private static @Nullable Path folder;
  private static @Nullable DecisionStore store;
  private static int files;

  /** So many chars that spans lie within them. */
  private static final String BEYOND = ".".repeat(40);

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("round-trip");
    store = DecisionStore.open(folder.resolve("rationale.db"));
  }

  @AfterContainer
  static void close() throws IOException {
    if (store != null && folder != null) {
      store.close();
      try (Stream<Path> left = Files.list(folder)) {
        for (var file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  @Property(tries = 150)
  void findsEveryLetterAsItWasSaved(@ForAll("letters") Letter letter) {
    var open = Objects.requireNonNull(store);
    var saved = SampleLetters.file(letter, "file " + files++);

    open.saveAll(List.of(saved), List.of());

    assertThat(open.find(letter.id()).orElseThrow().letter()).isEqualTo(letter);
    assertThat(open.saveAll(List.of(saved), List.of()).statuses())
        .containsExactly(BatchResult.Status.UNCHANGED);
  }

  @Provide
  Arbitrary<Letter> letters() {
    return Combinators.combine(
            heads(), Arbitraries.of(Template.class), dates(), reviewers(), workers(), items())
        .flatAs((head, template, dates, reviewer, worker, items) ->
            Combinators.combine(
                    Arbitraries.of(Priority.class).injectNull(0.3),
                    text().injectNull(0.3),
                    evidence().list().ofMaxSize(6),
                    warnings().list().ofMaxSize(3))
                .as((priority, summary, evidence, warnings) ->
                    new Letter(
                        head,
                        head + ".txt",
                        template,
                        CaseNumber.read(head).orElse(null),
                        dates,
                        priority,
                        reviewer,
                        worker,
                        summary,
                        numbered(items),
                        evidence,
                        warnings)));
  }

  private static Arbitrary<String> heads() {
    return Arbitraries.integers()
        .between(0, 99)
        .flatMap(i -> Arbitraries.of("CM19-00000%02d".formatted(i), "letter’s №" + i));
  }

  private static Arbitrary<CaseDates> dates() {
    return Combinators.combine(days(), days(), days(), days(), days()).as(CaseDates::new);
  }

  private static Arbitrary<Reviewer> reviewers() {
    var names = text().list().ofMaxSize(3);
    return Combinators.combine(names, names).as(Reviewer::new);
  }

  private static Arbitrary<Worker> workers() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 120).injectNull(0.3),
            Arbitraries.of(Sex.class).injectNull(0.3))
        .as(Worker::new);
  }

  private static Arbitrary<List<DisputedItem>> items() {
    var treatment = Combinators.combine(text(), text()).as(Treatment::new).injectNull(0.3);
    return Combinators.combine(
            text().map(request -> "x" + request),
            Arbitraries.of(Outcome.UPHELD, Outcome.OVERTURNED),
            treatment,
            bases(),
            bases(),
            text(),
            details())
        .as((request, outcome, treated, ur, reviewer, rationale, details) ->
            new DisputedItem(
                1, request, outcome, treated, ur, reviewer, rationale + BEYOND, details))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static List<DisputedItem> numbered(List<DisputedItem> items) {
    var numbered = new ArrayList<DisputedItem>();
    for (var item : items) {
      numbered.add(
          new DisputedItem(
              numbered.size() + 1,
              item.request(),
              item.outcome(),
              item.treatment(),
              item.claimsAdministratorGuidelines(),
              item.reviewerGuidelines(),
              item.rationale(),
              item.details()));
    }
    return numbered;
  }

  private static Arbitrary<ItemDetails> details() {
    var parts =
        Combinators.combine(text(), Arbitraries.of(Laterality.class).injectNull(0.3))
            .as(BodyPart::new);
    var quantity =
        Combinators.combine(
                Arbitraries.integers().greaterOrEqual(1), Arbitraries.of(Quantity.Unit.class))
            .as(Quantity::new)
            .injectNull(0.3);
    var portions =
        Combinators.combine(text(), text().injectNull(0.3), text())
            .as(Modification::new)
            .injectNull(0.3);
    var flag = Arbitraries.of(true, false);
    var span =
        Combinators.combine(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(1, 20))
            .as((start, length) -> new Span(start, start + length));
    var reasons = Combinators.combine(text(), span).as(Map::entry).list().ofMaxSize(4);
    return Combinators.combine(
            parts.list().ofMaxSize(3), quantity, flag, days(), portions, flag, reasons, span)
        .as((body, amount, retrospective, day, modification, surgical, given, own) ->
            new ItemDetails(
                body,
                amount,
                retrospective,
                day,
                modification,
                surgical,
                given.stream().map(Map.Entry::getKey).toList(),
                given.stream().map(Map.Entry::getValue).toList(),
                List.of(own)));
  }

  private static Arbitrary<@Nullable LocalDate> days() {
    return Arbitraries.integers()
        .between(-9_000, 30_000)
        .map(LocalDate::ofEpochDay)
        .injectNull(0.3);
  }

  private static Arbitrary<GuidelineBasis> bases() {
    var families = Arbitraries.of(GuidelineFamily.class);
    var citation =
        Combinators.combine(
                families,
                text(),
                Arbitraries.integers().between(1900, 2030).injectNull(0.3),
                Arbitraries.integers().between(1, 16).injectNull(0.3),
                text().list().ofMaxSize(3),
                text().injectNull(0.3))
            .as((family, title, year, chapter, sections, pages) ->
                new GuidelineCitation(
                    family,
                    family == GuidelineFamily.MTUS && title.length() % 2 == 0,
                    title,
                    year,
                    chapter,
                    sections,
                    pages));
    return Combinators.combine(families.list().ofMaxSize(4), citation.list().ofMaxSize(3), text())
        .as(GuidelineBasis::new);
  }

  private static Arbitrary<Evidence> evidence() {
    var place = Arbitraries.integers().between(0, 500);
    return Combinators.combine(Arbitraries.of(Field.class).filter(Field::isMeant), place, place)
        .as((field, start, length) ->
            new Evidence(field, field.ofItem() ? 1 : 0, new Span(start, start + length)));
  }

  private static Arbitrary<Warning> warnings() {
    return Combinators.combine(
            Arbitraries.of(Warning.Code.class).filter(code -> code != Warning.Code.FILE_NAME),
            text())
        .as(Warning::new);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "a\nb",
            "O'Brien \"x\"",
            "§ 9792.20 – “quoted”",
            "🦴",
            "\u0000\f",
            ":x ?1 <y>"),
        Arbitraries.strings().withCharRange(' ', 'ÿ').ofMaxLength(20));
  }
}
