package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.OVERTURNED;
import static rationale.model.Outcome.PARTIALLY_OVERTURNED;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rationale.index.Facet;
import rationale.index.SampleLetters;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineFamily;
import rationale.model.ItemDetails;
import rationale.model.Laterality;
import rationale.model.Letter;
import rationale.model.LetterDetails;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Span;
import rationale.model.UrAction;
import rationale.model.Worker;

class DecisionWalkTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Sort.class)
  void meetsWhatASearchListsInItsOrder(Sort sort) {
    try (var search = SearchFixture.over(folder, SampleLetters.random(7, 200))) {
      for (var words : new String[] {"", "knee therapy", "\"functional improvement\""}) {
        var request = SearchRequest.of(words).with(Facet.OUTCOME, "upheld").sortedBy(sort);
        try (var walk = search.walk(request)) {
          assertThat(ids(walk)).isEqualTo(SearchFixture.found(search, request)).isNotEmpty();
          assertThat(walk.total()).isEqualTo(search.count(request));
        }
      }
    }
  }

  @Test
  void meetsEveryOneOfManyThousandsOnce() {
    var items = new DisputedItem[10];
    for (var i = 0; i < items.length; i++) {
      items[i] = item("PT visit " + i, UPHELD, "Too many visits.");
    }
    var letters =
        IntStream.range(0, 2_100)
            .mapToObj(i -> letter("L" + i, LocalDate.EPOCH.plusDays(i % 90), null, items))
            .toList();
    try (var search = SearchFixture.over(folder, letters)) {
      for (var request : List.of(SearchRequest.ALL, SearchRequest.of("visit"))) {
        try (var walk = search.walk(request)) {
          assertThat(walk.total()).isEqualTo(21_000);
          assertThat(ids(walk)).hasSize(21_000).doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void staysAsOfItsMomentWhileImportsGoOn() {
    var generation = SearchFixture.publish(folder, 1, List.of(some("A"), some("B")));
    try (var search = DecisionSearch.open(folder);
        var walk = search.walk(SearchRequest.ALL)) {
      SearchFixture.write(generation, 2, List.of(some("C")));
      search.reopen();
      assertThat(search.count(SearchRequest.ALL)).isEqualTo(3);
      assertThat(ids(walk)).containsExactly("A#1", "B#1");
      assertThat(walk.storeRevision()).isEqualTo(1);
      assertThat(ids(walk)).as("a second time").containsExactly("A#1", "B#1");
    }
  }

  @Test
  void tellsAllThatARowNeeds() {
    var part = new BodyPart("Shoulder", Laterality.RIGHT);
    var whole = new BodyPart("Low back", null);
    var details =
        new ItemDetails(
            List.of(part, whole),
            null,
            false,
            null,
            null,
            false,
            List.of("no-improvement"),
            List.of(new Span(0, 16)),
            List.of());
    var therapy =
        new DisputedItem(
            1,
            "PT for the right shoulder",
            UPHELD,
            SampleLetters.THERAPY,
            new GuidelineBasis(List.of(GuidelineFamily.ODG), List.of(), ""),
            new GuidelineBasis(List.of(GuidelineFamily.MTUS), List.of(), ""),
            "Too many visits.",
            details);
    var scan = new DisputedItem(2, "MRI", OVERTURNED, null, basis(), basis(), "", ItemDetails.NONE);
    var bare = letter("CM19-0000001", LocalDate.of(2019, 8, 2), "Pain.", therapy, scan);
    var letter =
        new Letter(
            bare.id(),
            bare.source(),
            bare.template(),
            bare.caseNumber(),
            bare.dates(),
            null,
            new Reviewer(List.of("Neurology"), List.of("Texas", "California")),
            new Worker(48, Sex.F),
            "Pain.",
            new LetterDetails(UrAction.MODIFIED, List.of(), List.of()),
            List.of(therapy, scan),
            List.of(),
            List.of());
    try (var search = SearchFixture.over(folder, letter);
        var walk = search.walk(SearchRequest.ALL)) {
      assertThat(walk.iterator().next())
          .isEqualTo(
              new Decision(
                  "CM19-0000001",
                  1,
                  "CM19-0000001",
                  LocalDate.of(2019, 8, 2),
                  SampleLetters.ADDED,
                  UPHELD,
                  "PT for the right shoulder",
                  SampleLetters.THERAPY,
                  List.of(GuidelineFamily.MTUS),
                  List.of(GuidelineFamily.ODG),
                  List.of("no-improvement"),
                  List.of(new Span(0, 16)),
                  List.of(part, whole),
                  new Reviewer(List.of("Neurology"), List.of("Texas", "California")),
                  UrAction.MODIFIED,
                  48,
                  Sex.F,
                  PARTIALLY_OVERTURNED,
                  "Too many visits."));
    }
  }

  @Test
  void isEmptyWhereNothingAnswers() {
    try (var search = SearchFixture.over(folder);
        var walk = search.walk(SearchRequest.of("knee"))) {
      assertThat(walk.total()).isZero();
      assertThat(ids(walk)).isEmpty();
    }
  }

  private static GuidelineBasis basis() {
    return GuidelineBasis.MISSING;
  }

  private static Letter some(String id) {
    return letter(id, null, null, item("MRI", UPHELD, "No red flags."));
  }

  private static List<String> ids(DecisionWalk walk) {
    var ids = new ArrayList<String>();
    walk.forEach(decision -> ids.add(decision.id()));
    return ids;
  }
}
