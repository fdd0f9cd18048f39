package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rationale.index.Facet;

class SearchRequestTest {
  @Test
  void aValueIsIncludedOrExcludedNotBoth() {
    var excluded = SearchRequest.ALL.with(Facet.SEX, "male").excluding(Facet.SEX, "male");
    assertThat(excluded.selection(Facet.SEX).included()).isEmpty();
    var included = excluded.with(Facet.SEX, "male");
    assertThat(included.selection(Facet.SEX).excluded()).isEmpty();
    assertThat(included.without(Facet.SEX, "male")).isEqualTo(SearchRequest.ALL);
  }

  @Test
  void requestsThatAskTheSameAreEqual() {
    var one = SearchRequest.of(" knee ").with(Facet.SEX, "male").with(Facet.YEAR, "2016");
    var other = SearchRequest.of("knee").with(Facet.YEAR, "2016").with(Facet.SEX, "male");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.without(Facet.SEX).without(Facet.YEAR)).isEqualTo(SearchRequest.of("knee"));
  }

  @Test
  void aChangeLeavesTheRequestAsItWas() {
    var request = SearchRequest.of("knee").onPage(3);
    assertThat(request.firstPage().page()).isEqualTo(1);
    assertThat(request.page()).isEqualTo(3);
    assertThat(request.isFiltered()).isFalse();
    var range = DateRange.parse("2016").orElseThrow();
    assertThat(request.with(DateField.INJURED, range).isFiltered()).isTrue();
    assertThat(request.with(DateField.INJURED, range).without(DateField.INJURED))
        .isEqualTo(request);
  }

  @Test
  void pagesStayWithinTheirBounds() {
    assertThat(SearchRequest.ALL.onPage(-4).page()).isEqualTo(1);
    assertThat(SearchRequest.ALL.pagesOf(0).pageSize()).isEqualTo(1);
    assertThat(SearchRequest.ALL.pagesOf(5000).pageSize()).isEqualTo(100);
  }
}
