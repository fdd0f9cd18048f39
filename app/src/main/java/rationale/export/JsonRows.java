package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import rationale.search.Decision;
import tools.jackson.databind.json.JsonMapper;

/** Decisions as JSON, an object a line. */
final class JsonRows implements Rows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OutputStream out;
  private final Function<Decision, String> address;
  private final boolean withRationale;

  JsonRows(OutputStream out, Function<Decision, String> address, boolean withRationale) {
    this.out = out;
    this.address = address;
    this.withRationale = withRationale;
  }

  @Override
  public void add(Decision decision) throws IOException {
    var tree = DecisionJson.tree(decision, address.apply(decision), withRationale);
    out.write((JSON.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
