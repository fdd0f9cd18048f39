package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import rationale.export.ExhibitFormat;
import rationale.export.ExhibitList;
import rationale.search.DecisionSearch;

/** {@code /basket.docx}, {@code /basket.csv}: the decisions of a basket as a list of exhibits. */
final class BasketExportHandler implements Handler {
  private final DecisionSearch search;
  private final ExhibitFormat format;
  private final Clock clock;

  BasketExportHandler(DecisionSearch search, ExhibitFormat format, Clock clock) {
    this.search = search;
    this.format = format;
    this.clock = clock;
  }

  static String path(ExhibitFormat format) {
    return BasketHandler.PATH + "." + format.extension();
  }

  @Override
  public void handle(Context context) throws IOException {
    var form = FormFields.of(context);
    if (form.all(BasketHandler.DECISION).isEmpty()) {
      throw new NotUnderstood(
          "No decision was named, so there is nothing to write.",
          "Name each as d=CM19-0123456.2, or export from your basket.");
    }
    var basket = Basket.of(search, form.all(BasketHandler.DECISION), form.all(BasketHandler.NOTE));
    var site = Addresses.site(context);
    var list =
        new ExhibitList(
            basket.exhibits(),
            List.copyOf(basket.missing().values()),
            form.first(StrictParams.TEXT).equals("1"),
            clock.instant(),
            basket.storeRevision(),
            site + BasketPages.address(basket),
            decision -> site + Addresses.item(decision.letterId(), decision.number()));
    context
        .contentType(format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + format.fileName(LocalDate.now(clock)) + "\"");
    Caching.never(context);
    Download.give(context, out -> list.write(format, out));
  }
}
