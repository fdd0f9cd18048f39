package rationale.export;

import java.io.IOException;
import rationale.search.Decision;

/** A file of decisions being written; complete when closed, which leaves what is beneath open. */
interface Rows extends AutoCloseable {
  void add(Decision decision) throws IOException;

  @Override
  void close() throws IOException;
}
