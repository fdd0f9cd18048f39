package rationale.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts of the body lie so near that who asks for one looks at the other too. */
public final class BodyRegions {
  private final Map<String, List<String>> near = new HashMap<>();

  private BodyRegions() {}

  /** The regions of {@code vocabulary/body-regions.tsv}. */
  public static BodyRegions load() {
    var loaded = new BodyRegions();
    for (var row : Table.read("body-regions").rows()) {
      loaded.near.put(row.get("part"), row.list("near"));
    }
    return loaded;
  }

  /** The parts near {@code part}; none where none are known. */
  public List<String> near(String part) {
    return near.getOrDefault(part, List.of());
  }
}
