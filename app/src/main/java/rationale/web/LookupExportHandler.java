package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import rationale.export.ExhibitFormat;
import rationale.export.LookupTable;
import rationale.search.DecisionSearch;

/** {@code /lookup.csv}: what a look-up found and what it did not, as one table. */
final class LookupExportHandler implements Handler {
  static final String PATH = LookupHandler.PATH + ".csv";

  private final DecisionSearch search;
  private final Clock clock;

  LookupExportHandler(DecisionSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  @Override
  public void handle(Context context) throws IOException {
    var lookup = Lookup.of(search, FormFields.of(context).first(LookupHandler.CASES));
    var site = Addresses.site(context);
    context
        .contentType(ExhibitFormat.CSV.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"rationale-lookup-" + LocalDate.now(clock) + ".csv\"");
    Caching.never(context);
    Download.give(
        context,
        out -> {
          try (var table =
              new LookupTable(
                  out, decision -> site + Addresses.item(decision.letterId(), decision.number()))) {
            for (var found : lookup.found()) {
              for (var decision : found.decisions()) {
                table.found(found.typed(), decision);
              }
            }
            for (var miss : lookup.missed()) {
              table.missed(miss.typed(), miss.why());
            }
          }
        });
  }
}
