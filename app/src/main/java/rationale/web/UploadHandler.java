package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.importing.ImportReport;
import rationale.importing.Importer;
import rationale.importing.IndexSync;
import rationale.importing.Saved;
import rationale.index.IndexException;
import rationale.letter.SourceFile;
import rationale.search.DecisionSearch;
import rationale.store.BatchResult.Status;
import rationale.store.RepositoryBusy;
import rationale.store.StoreException;
import rationale.text.Unseen;
import rationale.watch.ImportStage;

/** {@code POST /api/v1/letters?name=…}: one file, PDF or text, to be read and kept. */
final class UploadHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(UploadHandler.class);

  static final String PATH = "/api/v1/letters";
  static final String NAME = "name";

  /** The largest file taken, in bytes; the command line reads a little more. */
  private static final int MOST = 64_000_000;

  private static final int LET_GO = 16_000_000;
  private static final Duration ARRIVAL = Duration.ofMinutes(5);
  private static final int LONGEST_NAME = 200;

  private final DecisionSearch search;
  private final Importer importer;

  UploadHandler(DecisionSearch search, Uploads uploads) {
    this.search = search;
    this.importer =
        new Importer(
            uploads.repository(), uploads.parser(), new IndexSync(uploads.repository().index()));
  }

  @Override
  public void handle(Context context) {
    var params = StrictParams.only(context.queryParamMap(), List.of(NAME));
    var name = name(params.first(NAME).orElse(""));
    var receiving = System.nanoTime();
    var bytes = new Body(MOST, LET_GO, ARRIVAL).of(context);
    var keeping = System.nanoTime();
    var letters = new ArrayList<Map<String, Object>>();
    var site = Addresses.site(context);
    var report = take(name, bytes, (id, status) -> letters.add(tree(id, status, site)));
    var showing = System.nanoTime();
    follow();
    Watching.metrics(context)
        .imported(
            report.added(),
            report.changed(),
            report.unchanged(),
            report.failed(),
            Map.of(
                ImportStage.RECEIVE, Duration.ofNanos(keeping - receiving),
                ImportStage.KEEP, Duration.ofNanos(showing - keeping),
                ImportStage.SHOW, Duration.ofNanos(System.nanoTime() - showing)));
    Caching.never(context);
    context.status(report.added() > 0 ? HttpStatus.CREATED : HttpStatus.OK);
    JsonAnswer.giveOnce(context, tree(name, letters, report));
  }

  private ImportReport take(String name, byte[] bytes, Saved saved) {
    try {
      return importer.take(new SourceFile(name, bytes), "POST " + PATH, saved);
    } catch (RepositoryBusy writing) {
      throw Refused.busy(String.valueOf(writing.getMessage()));
    } catch (StoreException notKept) {
      LOG.error("a letter that was sent could not be kept", notKept);
      throw Refused.unable();
    }
  }

  /** What is kept is kept, whether it can be searched at once or later. */
  private void follow() {
    try {
      search.reopen();
    } catch (IndexException later) {
      LOG.warn("a letter that was sent is kept and cannot be searched yet", later);
    }
  }

  /**
   * The last part of a name, whatever folders it claims to lie in, without what is no character.
   */
  private static String name(String stated) {
    var plain = Unseen.replaced(stated, "");
    var last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    var lower = last.toLowerCase(Locale.ROOT);
    if (last.length() > LONGEST_NAME || !(lower.endsWith(".pdf") || lower.endsWith(".txt"))) {
      throw new NotUnderstood(
          "The file has no name that a letter has.",
          "State it as name=CM19-0123456.pdf: .pdf or .txt at its end, at most %d characters."
              .formatted(LONGEST_NAME));
    }
    return last;
  }

  private static Map<String, Object> tree(String id, Status status, String site) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("letter", id);
    tree.put("status", status.name().toLowerCase(Locale.ROOT));
    tree.put("address", site + Addresses.letter(id));
    return tree;
  }

  private static Map<String, @Nullable Object> tree(
      String name, List<Map<String, Object>> letters, ImportReport report) {
    var unreadable = new ArrayList<String>();
    report.unreadable().forEach(file -> unreadable.add(file.reason()));
    report.problems().forEach(problem -> unreadable.add(problem.reason()));
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("name", name);
    tree.put("letters", letters);
    tree.put("unreadable", unreadable);
    tree.put("unredacted", report.flagged().stream().map(flagged -> flagged.letterId()).toList());
    return tree;
  }
}
