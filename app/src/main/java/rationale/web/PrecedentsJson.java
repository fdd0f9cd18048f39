package rationale.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.export.DecisionJson;
import rationale.model.DisputedItem;
import rationale.search.Precedent;
import rationale.search.PrecedentList;
import rationale.search.Precedents;

/** Decisions like one, as the interface and the command line write them. */
public final class PrecedentsJson {
  private final String letterId;
  private final String site;
  private final boolean withRationale;

  /**
   * @param letterId the letter of the item that they are like
   * @param site what stands before each address; may be empty
   * @param withRationale whether each is written with its rationale
   */
  public PrecedentsJson(String letterId, String site, boolean withRationale) {
    this.letterId = letterId;
    this.site = site;
    this.withRationale = withRationale;
  }

  /** As maps and lists: those like {@code item}. */
  public Map<String, @Nullable Object> tree(DisputedItem item, Precedents precedents) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("id", letterId + "#" + item.number());
    tree.put("request", item.request());
    tree.put("same", list(item, precedents.same()));
    tree.put("opposite", list(item, precedents.opposite()));
    return tree;
  }

  private Map<String, @Nullable Object> list(DisputedItem item, PrecedentList list) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("outcome", list.outcome().name());
    tree.put("total", list.total());
    tree.put("address", site + SearchParams.href(list.all()));
    tree.put("items", list.decisions().stream().map(each -> precedent(item, each)).toList());
    return tree;
  }

  private Map<String, @Nullable Object> precedent(DisputedItem item, Precedent precedent) {
    var decision = precedent.decision();
    var alike = new LinkedHashMap<String, Object>();
    alike.put("class", precedent.sameClass());
    alike.put("names", precedent.names());
    alike.put("bodyParts", precedent.bodyParts());
    alike.put("reasons", precedent.reasons());
    alike.put("answers", precedent.answers());
    var address = site + Addresses.item(decision.letterId(), decision.number());
    var comparison =
        Addresses.comparison(letterId, item.number(), decision.letterId(), decision.number());
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("decision", DecisionJson.tree(decision, address, withRationale));
    tree.put("alike", alike);
    tree.put("comparison", site + comparison);
    return tree;
  }
}
