package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import rationale.page.HelpPage;
import rationale.page.HelpPage.Kind;
import rationale.page.Link;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** The page that says how to ask; its examples are searches of this repository. */
final class HelpHandler implements Handler {
  static final String PATH = "/help";

  private final DecisionSearch search;
  private final Templates templates;
  private final PerState<HelpPage> page;

  HelpHandler(DecisionSearch search, Templates templates, Background background) {
    this.search = search;
    this.templates = templates;
    this.page = new PerState<>(search::state, () -> new HelpPage(kinds()), background);
  }

  @Override
  public void handle(Context context) {
    context.html(templates.render(page.get()));
  }

  private List<Kind> kinds() {
    return List.of(
        kind(
            "Plain words",
            "Most of the words, best first. Abbreviations, brand and generic names and lay words"
                + " count as what they stand for, and the page names them. A case number finds its"
                + " letter, however it is written: CM14-0012345, 14-12345.",
            "lumbar ESI radiculopathy not corroborated",
            "PT exceeded number of visits"),
        kind(
            "Phrases and connectors",
            "Words side by side without a connector are all asked for.",
            "\"functional improvement\"",
            "acupuncture AND knee",
            "tramadol OR norco",
            "MRI NOT (lumbar OR cervical)",
            "opioid -tramadol"),
        kind(
            "Near each other",
            "Within so many words in any order, or in this order with pre/5 or +5; in the same"
                + " sentence, in the same paragraph. Both sides may be phrases, groups or nearness"
                + " themselves, as many in a row as you like: each must be near what the ones before"
                + " it span.",
            "\"functional improvement\" w/10 \"physical therapy\"",
            "conservative pre/3 (care OR treatment OR therapy)",
            "visits w/20 therapy w/20 functional w/20 improvement",
            "surgery w/s \"not medically necessary\"",
            "radiculopathy w/p MRI"),
        kind(
            "Endings and forms",
            "A word finds its plurals and other endings by itself. With * or ! at its end it finds"
                + " every ending, ? stands for one character, # for exactly this form.",
            "therap*",
            "wom?n",
            "#document",
            "atleast3(opioid)"),
        kind(
            "Parts of a letter and properties",
            "Before a colon: request, rationale, summary, documents, own-words for what of the"
                + " rationale the reviewer says of the case and quotes from no guideline, and every"
                + " filter by its name in the address, such as outcome, treatment, guideline,"
                + " reason, specialty, body-part, decided.",
            "own-words:\"functional improvement\"",
            "rationale:(\"red flags\" AND radiograph*)",
            "outcome:overturned request:\"physical therapy\"",
            "guideline:odg NOT guideline:mtus",
            "specialty:\"pain management\" decided:2016..2017"));
  }

  private Kind kind(String name, String about, String... queries) {
    return new Kind(name, about, List.of(queries).stream().map(this::example).toList());
  }

  private HelpPage.Example example(String query) {
    var request = SearchRequest.of(query);
    var told = search.told(request);
    return new HelpPage.Example(
        new Link(query, SearchParams.href(request)),
        told.echo(),
        Math.toIntExact(told.decisions()));
  }
}
