package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.model.Span;
import rationale.page.Paragraph.Block;
import rationale.page.Piece;
import rationale.web.ReasonSentences.Anchored;

class ProseTest {
  private static final String TEXT =
      "The guideline asks for a trial. The worker had none. The visit is granted.";

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<Block> blocks(List<Span> own, List<Span> hits, Anchored... sentences) {
    var known = new TreeMap<Integer, Anchored>();
    List.of(sentences).forEach(each -> known.put(each.span().start(), each));
    return new Prose(TEXT, own, known, hits, 7).paragraphs().getFirst().blocks();
  }

  @Test
  void partsWhereAnotherSpeaks() {
    var blocks = blocks(List.of(span("The worker had none. The visit is granted.")), List.of());
    assertThat(blocks).extracting(Block::retold).containsExactly(true, false);
    assertThat(blocks)
        .extracting(block -> block.text().plain())
        .containsExactly(
            "The guideline asks for a trial.", "The worker had none. The visit is granted.");
  }

  @Test
  void setsNothingApartWhereItIsNotKnownWhoSpeaks() {
    assertThat(blocks(List.of(), List.of()))
        .extracting(Block::retold, block -> block.text().plain())
        .containsExactly(tuple(false, TEXT));
  }

  @Test
  void numbersAMatchOnceThatRunsAcrossParts() {
    var blocks = blocks(List.of(span("The worker had none.")), List.of(span("trial. The worker")));
    var marked =
        blocks.stream()
            .flatMap(block -> block.text().pieces().stream())
            .filter(Piece::marked)
            .toList();
    assertThat(marked).extracting(Piece::text).containsExactly("trial.", "The worker");
    assertThat(marked).extracting(Piece::hit).containsExactly(7, 0);
  }

  @Test
  void anchorsASentenceOnceThatAMatchCuts() {
    var sentence = new Anchored(span("The worker had none."), "1-s1");
    var pieces = blocks(List.of(), List.of(span("worker")), sentence).getFirst().text().pieces();
    assertThat(pieces)
        .filteredOn(piece -> "1-s1".equals(piece.sentence()))
        .extracting(Piece::text, Piece::opens)
        .containsExactly(tuple("The ", true), tuple("worker", false), tuple(" had none.", false));
    assertThat(pieces).filteredOn(Piece::marked).extracting(Piece::text).containsExactly("worker");
  }

  @Test
  void keepsParagraphsApart() {
    var paragraphs = new Prose("One.\nTwo.", List.of(), new TreeMap<>(), List.of(), 1).paragraphs();
    assertThat(paragraphs)
        .extracting(each -> each.blocks().getFirst().text().plain())
        .containsExactly("One.", "Two.");
  }

  @Test
  void partsProseThatLeadsToAListAndGoesOn() {
    var text = "Criteria: 1) pain; 2) weakness. Neither is there. Also: 1) rest 2) ice";
    var prose = new Prose(text, List.of(), new TreeMap<>(), List.of(), 1);
    assertThat(prose.paragraphs().getFirst().blocks())
        .extracting(block -> block.text().plain(), block -> block.entries().size())
        .containsExactly(tuple("Criteria:", 2), tuple("Neither is there. Also:", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "'1) ', 1000000",
    "'1) ', 19000",
    "'1) a 2) b. ', 19000",
    "'• ', 19000",
    "'a) ', 19000"
  })
  void takesNoTimeOverMarksWithoutEnd(String marks, int length) {
    var text = marks.repeat(length / marks.length());
    var prose = new Prose(text, List.of(), new TreeMap<>(), List.of(), 1);
    var paragraphs = assertTimeout(Duration.ofSeconds(5), prose::paragraphs);
    assertThat(paragraphs).hasSize(1);
  }
}
