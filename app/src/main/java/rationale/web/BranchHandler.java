package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.page.BranchPage;
import rationale.page.Choice;
import rationale.page.Link;
import rationale.page.Pager;
import rationale.page.Templates;
import rationale.search.ValueRate;

/**
 * {@code /browse/guidelines/mtus.low-back-complaints?find=studies&order=name&page=2}: the values of
 * one kind, or what stands below one of them.
 */
final class BranchHandler implements Handler {
  static final String PATH = BrowseHandler.PATH + "/{kind}";
  static final String BELOW = PATH + "/{value}";

  /** Values on a page; so many weigh some 30 KB as sent. */
  private static final int SIZE = 300;

  /** Values of the next level below each, before a link to all of them. */
  private static final int WITHIN = 12;

  private static final String FIND = "find";
  private static final String ORDER = "order";
  private static final String PAGE = "page";

  private final Templates templates;
  private final PerState<Overview> overview;

  BranchHandler(Templates templates, PerState<Overview> overview) {
    this.templates = templates;
    this.overview = overview;
  }

  @Override
  public void handle(Context context) {
    var segment = context.pathParam("kind");
    var kind = Browsed.at(segment).orElseThrow(() -> NotFound.kind(segment));
    var slug = context.pathParamMap().get("value");
    var all = overview.get().rates(kind.facet());
    var path = slug == null ? List.<ValueRate>of() : path(kind, all, slug);
    context.html(templates.render(page(kind, all, path, context)));
  }

  /** The values from the first level down to the one with {@code slug}. */
  private static List<ValueRate> path(Browsed kind, List<ValueRate> first, String slug) {
    var path = new ArrayList<ValueRate>();
    var level = first;
    while (path.isEmpty() || !path.getLast().slug().equals(slug)) {
      var next = level.stream().filter(value -> leadsTo(value, slug)).findFirst();
      path.add(next.orElseThrow(() -> NotFound.branch(kind, slug)));
      level = path.getLast().children();
    }
    return path;
  }

  private static boolean leadsTo(ValueRate value, String slug) {
    return slug.equals(value.slug()) || slug.startsWith(value.slug() + ".");
  }

  private static BranchPage page(
      Browsed kind, List<ValueRate> first, List<ValueRate> path, Context context) {
    var all = path.isEmpty() ? first : path.getLast().children();
    var find = Optional.ofNullable(context.queryParam(FIND)).map(String::strip).orElse("");
    var order = RateOrder.named(Optional.ofNullable(context.queryParam(ORDER)).orElse(""));
    var found = order.of(all.stream().flatMap(value -> fitting(value, find).stream()).toList());
    int pages = Math.ceilDiv(found.size(), SIZE);
    int page = Math.clamp(number(context.queryParam(PAGE)), 1, Math.max(1, pages));
    var here = new Here(kind.href(path.isEmpty() ? null : path.getLast().slug()), find, order);
    var values = new RatedValues(kind);
    var whole = path.isEmpty() ? null : path.getLast();
    return new BranchPage(
        whole == null ? kind.title() : whole.label(),
        above(kind, path),
        whole == null ? kind.about() : null,
        plural(kind, path.size()),
        whole == null ? null : values.of(whole, 0),
        values.of(found.stream().skip((page - 1L) * SIZE).limit(SIZE).toList(), WITHIN),
        found.size(),
        all.size(),
        find,
        order.parameter(),
        here.orders(kind.isRated()),
        kind.isRated(),
        pages > 1 ? Pager.of(page, pages, here::page) : null);
  }

  /** {@code value} with what fits within it; all of it where its own name fits. */
  private static Optional<ValueRate> fitting(ValueRate value, String find) {
    if (value.label().toLowerCase(Locale.ROOT).contains(find.toLowerCase(Locale.ROOT))) {
      return Optional.of(value);
    }
    var within = value.children().stream().flatMap(each -> fitting(each, find).stream()).toList();
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(new ValueRate(value.label(), value.slug(), value.counts(), within));
  }

  private static List<Link> above(Browsed kind, List<ValueRate> path) {
    var above = new ArrayList<Link>();
    above.add(new Link("Browse", BrowseHandler.PATH));
    if (!path.isEmpty()) {
      above.add(new Link(kind.title(), kind.href(null)));
      path.subList(0, path.size() - 1)
          .forEach(value -> above.add(new Link(value.label(), kind.href(value.slug()))));
    }
    return above;
  }

  private static String plural(Browsed kind, int level) {
    return switch (kind) {
      case GUIDELINES, UR_GUIDELINES -> List.of("families", "titles", "sections", "").get(level);
      case TREATMENTS -> List.of("categories", "treatments", "").get(level);
      case SPECIALTIES, BODY_PARTS, REASONS -> Words.plural(kind.facet());
    };
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
  }

  /** The page asked for, and others like it. */
  private record Here(String path, String find, RateOrder order) {
    List<Choice> orders(boolean rated) {
      return Arrays.stream(RateOrder.values())
          .filter(each -> rated || each == RateOrder.NUMBER || each == RateOrder.NAME)
          .map(each -> new Choice(each.label(), address(each, 1), each == order))
          .toList();
    }

    String page(int page) {
      return address(order, page);
    }

    private String address(RateOrder by, int page) {
      var query = new ArrayList<String>();
      add(query, FIND, find);
      add(query, ORDER, by.parameter());
      add(query, PAGE, page == 1 ? "" : Integer.toString(page));
      return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, String value) {
      if (!value.isEmpty()) {
        query.add(name + "=" + SearchParams.encode(value));
      }
    }
  }
}
