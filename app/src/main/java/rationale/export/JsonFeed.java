package rationale.export;

import java.util.LinkedHashMap;
import java.util.Map;
import rationale.search.Decision;
import tools.jackson.databind.json.JsonMapper;

/** A feed in the JSON Feed format, version 1.1. */
public final class JsonFeed {
  public static final String MEDIA_TYPE = "application/feed+json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonFeed() {}

  /** The whole document, in UTF-8. */
  public static byte[] bytes(Feed feed) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("version", "https://jsonfeed.org/version/1.1");
    tree.put("title", feed.title());
    tree.put("home_page_url", feed.page());
    tree.put("feed_url", feed.address());
    tree.put("language", "en");
    tree.put("items", feed.decisions().stream().map(one -> item(one, feed)).toList());
    return JSON.writeValueAsBytes(tree);
  }

  private static Map<String, Object> item(Decision decision, Feed feed) {
    var address = feed.decisionAddress().apply(decision);
    var item = new LinkedHashMap<String, Object>();
    item.put("id", address);
    item.put("url", address);
    item.put("title", Feed.title(decision));
    item.put("content_text", decision.rationale());
    var decided = Feed.decided(decision);
    if (decided != null) {
      item.put("date_published", decided);
    }
    item.put("date_modified", decision.added().toString());
    item.put("tags", Feed.kinds(decision));
    return item;
  }
}
