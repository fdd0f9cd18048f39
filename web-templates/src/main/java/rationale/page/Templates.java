package rationale.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The pages as HTML. */
public final class Templates {
  private final TemplateEngine engine = new TemplateEngine();
  private final Map<String, Assets> assets = new ConcurrentHashMap<>();

  public Templates() {
    var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCacheable(true);
    engine.setTemplateResolver(resolver);
    var dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new Expressions());
    engine.setDialect(dialect);
  }

  /** A whole page, ready to send. */
  public String render(Page page) {
    return render(page, null);
  }

  /** A whole page that says at its foot how it came to be, where {@code research} is not null. */
  public String render(Page page, @Nullable ResearchRecord research) {
    String template = template(page);
    Map<String, Object> values =
        Map.of(
            "page",
            page,
            "kind",
            template,
            "assets",
            assets.computeIfAbsent(template, Assets::of),
            "count",
            new Counts());
    var context = new Context(Locale.US, values);
    context.setVariable("research", research);
    return LongWords.breakable(HarmlessText.of(engine.process(template, context)));
  }

  private static String template(Page page) {
    return switch (page) {
      case HomePage _ -> "home";
      case SearchPage _ -> "search";
      case FacetPage _ -> "facet";
      case LetterPage _ -> "letter";
      case TextPage _ -> "text";
      case SimilarPage _ -> "similar";
      case ComparisonPage _ -> "compare";
      case AnalyticsPage _ -> "analytics";
      case ContrastPage _ -> "contrast";
      case AdvancedPage _ -> "advanced";
      case BrowsePage _ -> "browse";
      case BranchPage _ -> "branch";
      case BasketPage _ -> "basket";
      case LookupPage _ -> "lookup";
      case SavedPage _ -> "saved";
      case AboutPage _ -> "about";
      case HelpPage _ -> "help";
      case ErrorPage _ -> "error";
    };
  }
}
