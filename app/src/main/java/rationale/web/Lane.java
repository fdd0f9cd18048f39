package rationale.web;

import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;
import rationale.export.ExhibitFormat;

/** Kinds of requests that may not take each other's place. */
public enum Lane {
  /** What readers open: searches, letters, lists. */
  PAGES,
  /** What counts or compares all that a search finds. */
  ANALYSES,
  /** What is written while it is read, for as long as the client takes it. */
  DOWNLOADS,
  /** Letters as received, which are held while they are sent. */
  ORIGINALS,
  /** Lists sent as forms, which are held while they are received. */
  FORMS,
  /** Letters sent. */
  UPLOADS;

  private static final Set<String> FREE =
      Set.of(Routes.HEALTH, StaticHandler.PATH, OpenApiHandler.PATH, SavedHandler.PATH);
  private static final Set<String> LISTS =
      Set.of(
          BasketExportHandler.path(ExhibitFormat.CSV),
          BasketExportHandler.path(ExhibitFormat.DOCX),
          LookupExportHandler.PATH);
  private static final Set<String> COUNTING =
      Set.of(
          AnalyticsHandler.PATH,
          AnalyticsCsvHandler.PATH,
          ContrastHandler.PATH,
          ApiAnalyticsHandler.PATH,
          ApiContrastHandler.PATH);

  /**
   * The lane of a request; none for what costs nothing and must always be answered.
   *
   * @param route the path as the route writes it
   */
  static Optional<Lane> of(HandlerType method, String route) {
    if (FREE.contains(route)) {
      return Optional.empty();
    }
    if (method.equals(HandlerType.POST)) {
      return Optional.of(route.equals(UploadHandler.PATH) ? UPLOADS : FORMS);
    }
    if (COUNTING.contains(route)) {
      return Optional.of(ANALYSES);
    }
    if (route.startsWith(ExportHandler.PATH) || LISTS.contains(route)) {
      return Optional.of(DOWNLOADS);
    }
    return Optional.of(route.equals(OriginalHandler.PATH) ? ORIGINALS : PAGES);
  }
}
