package rationale.page;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Every page with text that tries to be more than text. */
final class HostilePages {
  /** Markup, templates, and characters that nobody sees. */
  static final String HOSTILE =
      "</textarea></title></pre><script>alert(1)</script><img src=x onerror=\"alert('x')\">"
          + "${page} [[${7*7}]] __${1}__ \"'> &lt; \u202Edrowkcab\u2066 \u0000\u0007\u009B \uD800";

  private static final Text TEXT =
      new Text(List.of(new Piece(HOSTILE, false), new Piece(HOSTILE, true)));
  private static final Link LINK = new Link(HOSTILE, "/x?q=\"><script>");

  /** An address that tries the same. */
  static final String HREF = LINK.href();

  private static final OutcomeBadge OUTCOME = OutcomeBadge.UPHELD;

  private HostilePages() {}

  static Stream<Page> all() {
    return Stream.of(
        home(),
        browse(),
        branch(),
        search(),
        facet(),
        letter(),
        text(),
        similar(),
        pair(),
        ExampleAnalytics.hostile(HOSTILE, HREF),
        contrast(),
        ExampleForms.of(HOSTILE),
        ExampleDesk.basket(HOSTILE, HREF),
        ExampleDesk.lookup(HOSTILE, HREF),
        about(),
        help(),
        error());
  }

  private static HomePage home() {
    return new HomePage(
        List.of(LINK),
        1,
        1,
        HOSTILE,
        HOSTILE,
        split(),
        List.of(LINK),
        months(),
        List.of(rated()),
        List.of(line()));
  }

  private static MonthFigure months() {
    return new MonthFigure(List.of(new MonthFigure.Month(YearMonth.of(2016, 3), 1, HREF)), 1, 1, 1);
  }

  private static RatedValue rated() {
    var rate = new Rate(1, 1, 0, 1, true, HREF);
    var within = new RatedValue(HOSTILE, 1, HREF, null, HREF, List.of(), LINK);
    return new RatedValue(HOSTILE, 1, HREF, rate, HREF, List.of(within), LINK);
  }

  private static BrowsePage browse() {
    return new BrowsePage(1, List.of(new BrowsePage.Kind(LINK, HOSTILE, 1, 1, List.of(tally()))));
  }

  private static BranchPage branch() {
    return new BranchPage(
        HOSTILE,
        List.of(LINK),
        HOSTILE,
        HOSTILE,
        rated(),
        List.of(rated()),
        1,
        1,
        HOSTILE,
        HOSTILE,
        List.of(new Choice(HOSTILE, HREF, true)),
        true,
        null);
  }

  private static ContrastPage contrast() {
    var having = new ApartSection.Having(1, 1, 1, HREF);
    var row = new ApartSection.Row(HOSTILE, HOSTILE, HREF, having, having, 1, true);
    var side = new ApartSection.Side(OUTCOME, 1, 1, List.of(tally()), List.of(row), List.of(row));
    return new ContrastPage(
        HOSTILE,
        HOSTILE,
        HOSTILE,
        List.of(new Chip(HOSTILE, HREF)),
        List.of(new Notice(HOSTILE, LINK)),
        LINK,
        LINK,
        new OverturnRate(1, 1, 1, 0, 1, HREF),
        new ApartSection(List.of(side), List.of(HOSTILE), HOSTILE));
  }

  private static SearchPage search() {
    var row =
        new ResultRow(
            1,
            HREF,
            OUTCOME,
            TEXT,
            HOSTILE,
            List.of(HOSTILE),
            List.of(HOSTILE),
            List.of(new QuotedReason(List.of(LINK), TEXT)),
            List.of(new Snippet(HOSTILE, TEXT, HREF)),
            LINK);
    return new SearchPage(
        HOSTILE,
        new SearchForm(
            HOSTILE,
            HREF,
            List.of(new Hidden(HOSTILE, HOSTILE)),
            List.of(group()),
            List.of(new DateRange("decided", HOSTILE, HOSTILE, HOSTILE, HOSTILE))),
        List.of(new Chip(HOSTILE, HREF)),
        HREF,
        new QueryEcho(
            HOSTILE, List.of(new QueryEcho.Synonyms(HOSTILE, List.of(HOSTILE))), List.of(LINK)),
        List.of(new Notice(HOSTILE, LINK)),
        new Results(
            1,
            1,
            split(),
            List.of(new Choice(HOSTILE, HREF, true)),
            List.of(),
            List.of(LINK),
            List.of(LINK),
            List.of(LINK),
            List.of(
                new ResultGroup(
                    HOSTILE,
                    HREF,
                    HOSTILE,
                    List.of(HOSTILE),
                    OUTCOME,
                    List.of(row),
                    List.of(line()))),
            new Pager(HREF, HREF, List.of(new Pager.Step(HOSTILE, HREF, false)))),
        new NothingFound(HOSTILE, List.of(tally()), HOSTILE));
  }

  private static FacetPage facet() {
    return new FacetPage(
        HOSTILE,
        HOSTILE,
        group(),
        HOSTILE,
        List.of(new Hidden(HOSTILE, HOSTILE)),
        1,
        List.of(new Choice(HOSTILE, HREF, false)),
        HREF);
  }

  private static LetterPage letter() {
    var cited =
        new CitedGuidelines(
            TEXT,
            List.of(new CitedWork(HOSTILE, HOSTILE, null, HOSTILE, List.of(HOSTILE))),
            List.of(LINK),
            "#at-x");
    return new LetterPage(
        HOSTILE,
        new Trail(HREF, HREF, HREF, HOSTILE),
        new FoundHere(1, 2, HOSTILE),
        LINK,
        2,
        HOSTILE,
        OUTCOME,
        List.of(new Fact(HOSTILE, List.of(new Fact.Value(HOSTILE, HREF, "#at-x")))),
        List.of(new Notice(HOSTILE, LINK)),
        List.of(Paragraph.of(TEXT)),
        List.of(HOSTILE),
        List.of(
            new LetterItem(
                1,
                OUTCOME,
                TEXT,
                LINK,
                List.of(Fact.of(HOSTILE, HOSTILE, "#at-x")),
                cited,
                cited,
                List.of(retelling()),
                LINK,
                new LetterItem.Places("#at-x", "#at-x", "#at-x"),
                1,
                new ReadyCitation(HOSTILE, HOSTILE),
                true)),
        List.of(related()),
        new Original(HOSTILE, HREF, true),
        HREF,
        new ReadyCitation(HOSTILE, HOSTILE));
  }

  private static Paragraph retelling() {
    var sentence = new Text(List.of(new Piece(HOSTILE, true, 1, "1-s1", true)));
    return new Paragraph(List.of(new Paragraph.Block(true, TEXT, List.of(sentence, TEXT))));
  }

  private static TextPage text() {
    var piece = new SourcePiece(HOSTILE, List.of("at-x", "at-y"), List.of("at-x"), HOSTILE);
    return new TextPage(
        HOSTILE,
        HREF,
        new Original(HOSTILE, HREF, true),
        List.of(
            new TextPage.Sheet(1, List.of(new SourcePiece(HOSTILE), piece)),
            new TextPage.Sheet(2, List.of())));
  }

  private static Related related() {
    var decision = new RelatedDecision(line(), List.of(HOSTILE), List.of(HOSTILE), HREF);
    return new Related(
        LINK, List.of(new RelatedList(HOSTILE, OUTCOME, List.of(decision), LINK)), LINK);
  }

  private static SimilarPage similar() {
    return new SimilarPage(HOSTILE, 1, OUTCOME, related());
  }

  private static ComparisonPage pair() {
    var side =
        new ComparedDecision(
            OUTCOME,
            LINK,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(Fact.of(HOSTILE, HOSTILE, null)),
            new CitedGuidelines(TEXT, List.of(), List.of(LINK), null),
            List.of(new ComparedDecision.Reason(HOSTILE, HOSTILE)),
            List.of(retelling()));
    return new ComparisonPage(side, side, List.of(HOSTILE), true, HREF, HREF, HREF, HREF);
  }

  private static HelpPage help() {
    return new HelpPage(
        List.of(
            new HelpPage.Kind(HOSTILE, HOSTILE, List.of(new HelpPage.Example(LINK, HOSTILE, 1)))));
  }

  private static AboutPage about() {
    return new AboutPage(
        1,
        1,
        HOSTILE,
        HOSTILE,
        months(),
        List.of(tally()),
        List.of(new AboutPage.Coverage(HOSTILE, 1, 1)),
        tally(),
        List.of(tally()),
        1,
        List.of(new AboutPage.Unreadable(HOSTILE, HOSTILE)),
        1,
        LINK,
        List.of(new AboutPage.Version(HOSTILE, HOSTILE)));
  }

  private static ErrorPage error() {
    return new ErrorPage(400, HOSTILE, HOSTILE, HOSTILE, List.of(LINK));
  }

  private static FacetGroup group() {
    var value = new FacetValue(HOSTILE, HOSTILE, 1, true, HREF);
    return new FacetGroup(HOSTILE, HOSTILE, 1, List.of(value), LINK, true, true);
  }

  private static OutcomeSplit split() {
    return new OutcomeSplit(List.of(new OutcomeSplit.Share(OUTCOME, 1, HREF)));
  }

  private static Tally tally() {
    return new Tally(HOSTILE, 1, HREF);
  }

  private static DecisionLine line() {
    return new DecisionLine(OUTCOME, HOSTILE, HREF, HOSTILE, HOSTILE, HOSTILE);
  }
}
