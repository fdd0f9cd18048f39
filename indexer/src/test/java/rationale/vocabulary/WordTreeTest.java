package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTreeTest {
  private final WordTree<String> tree = new WordTree<>();

  private List<String> found(String word) {
    var found = new ArrayList<String>();
    tree.collect(word, found);
    return found;
  }

  private void keep(String... written) {
    for (var word : written) {
      tree.put(word, word);
    }
  }

  @Test
  void findsTheWordItselfThenItsBeginningsFromTheShortest() {
    keep("ther*", "t*", "therapy", "therap*", "therapist", "the");
    assertThat(found("therapy")).containsExactly("therapy", "t*", "ther*", "therap*");
    assertThat(found("the")).containsExactly("the", "t*");
    assertThat(found("th")).containsExactly("t*");
    assertThat(found("a")).isEmpty();
  }

  @Test
  void aBeginningIsAlsoAWholeWord() {
    keep("opioid*");
    assertThat(found("opioid")).containsExactly("opioid*");
    assertThat(found("opioids")).containsExactly("opioid*");
  }

  @Test
  void knowsNumbersAndTheSignsOfWordsApart() {
    keep("#", "0", "9", "z9", "%", "a", "z");
    assertThat(found("0")).containsExactly("#", "0");
    assertThat(found("90")).containsExactly("#");
    assertThat(found("z9")).containsExactly("z9");
    assertThat(found("%")).containsExactly("%");
    assertThat(found("a")).containsExactly("a");
  }

  @Test
  void whatIsNoWordOfAPatternIsFoundNowhere() {
    keep("caf", "a*");
    assertThat(found("caf\u00E9")).isEmpty();
    assertThat(found("")).isEmpty();
    assertThatThrownBy(() -> keep("x-ray")).hasMessageContaining("x-ray");
  }
}
