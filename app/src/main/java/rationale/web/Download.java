package rationale.web;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer that is sent while it is made, and that nobody can mistake for whole when it is not.
 */
final class Download {
  private static final Logger LOG = LoggerFactory.getLogger(Download.class);
  private static final int BUFFER = 1 << 16;

  private Download() {}

  /** Something that writes the answer. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Sends what {@code content} writes; where it fails, the connection breaks off. */
  static void give(Context context, Content content) throws IOException {
    try {
      var out = new BufferedOutputStream(context.outputStream(), BUFFER);
      content.writeTo(out);
      out.flush();
    } catch (IOException gone) {
      abort(context);
      LOG.atInfo()
          .addKeyValue("request", Watching.id(context))
          .addKeyValue("route", Watching.route(context))
          .log("broken off: {}", gone.toString());
    } catch (RuntimeException | VirtualMachineError fault) {
      abort(context);
      Watching.failed(context, fault, "fault midway");
    }
  }

  // a plain end would look like the end of the content; -1 tells Jetty to break the connection off
  private static void abort(Context context) throws IOException {
    context.res().sendError(-1);
  }
}
