package rationale.page;

import org.jspecify.annotations.Nullable;

/** What one page shows, as finished values; the template of the same name lays them out. */
public sealed interface Page
    permits HomePage,
        SearchPage,
        FacetPage,
        LetterPage,
        TextPage,
        SimilarPage,
        ComparisonPage,
        AnalyticsPage,
        ContrastPage,
        AdvancedPage,
        BrowsePage,
        BranchPage,
        BasketPage,
        LookupPage,
        SavedPage,
        AboutPage,
        HelpPage,
        ErrorPage {

  /**
   * The page's own part of the browser title, as "Overturned · Physical therapy — 412 decisions".
   */
  String title();

  /** The Atom feed that tells what is added to what the page shows; null where there is none. */
  default @Nullable String feed() {
    return null;
  }

  /** The words to show in the search box; empty where nothing was searched. */
  default String query() {
    return "";
  }
}
