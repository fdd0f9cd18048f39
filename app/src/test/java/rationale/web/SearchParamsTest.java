package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.index.Facet;
import rationale.search.SearchRequest;
import rationale.search.Sort;

class SearchParamsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=physical+therapy",
        "q=%22functional+improvement%22+%26+100%25",
        "q=knee&within=red+flags&within=%22home+exercise%22&outcome=upheld",
        "outcome=overturned&treatment=rehabilitation.acupuncture",
        "q=a&guideline=mtus&guideline=odg&all=guideline",
        "-treatment=pharmaceuticals&specialty=neurology&-specialty=psychiatry",
        "decided=2016..2017&injured=2015-03&received=..2016",
        "words=all&synonyms=off&sort=newest&size=50&page=3"
      })
  void aCanonicalAddressReadsAsItself(String query) {
    assertThat(SearchParams.format(SearchParams.parse(query))).isEqualTo(query);
  }

  @Test
  void aRequestComesBackFromItsAddress() {
    var request =
        SearchRequest.of("knee & \"joint line\"")
            .with(Facet.OUTCOME, "overturned")
            .excluding(Facet.SPECIALTY, "neurology")
            .sortedBy(Sort.OLDEST)
            .onPage(2);
    assertThat(SearchParams.parse(SearchParams.format(request))).isEqualTo(request);
  }

  @Test
  void whatSaysNothingIsPassedOver() {
    assertThat(SearchParams.parse("q=&outcome=&decided=yesterday&page=x&size=-1&nonsense=1&&="))
        .isEqualTo(SearchRequest.ALL.pagesOf(1));
  }

  @Test
  void theFormsTwoDateBoxesAreOneRange() {
    assertThat(SearchParams.format(SearchParams.parse("decided-from=2016&decided-to=")))
        .isEqualTo("decided=2016..");
  }
}
