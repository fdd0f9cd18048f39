package rationale.search;

import java.io.IOException;

/**
 * How a request is read and how many decisions it finds, none of them listed.
 *
 * @param echo what was searched, in plain English
 */
public record Told(String echo, long decisions) {
  static Told of(Snapshot snapshot, SearchRequest request, Reading reading) throws IOException {
    var query = new RequestQuery(snapshot.labels(), reading).of(request);
    long found = snapshot.searcher().count(query);
    var echo = new Echo(snapshot.labels(), request);
    return new Told(found > 0 ? echo.ranked(reading) : echo.text(reading), found);
  }
}
