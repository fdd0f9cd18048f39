package rationale.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rationale.export.Exhibit;
import rationale.search.Decision;
import rationale.search.DecisionSearch;
import rationale.search.LetterName.OfLetter;
import rationale.search.NamedDecisions;

/**
 * The decisions that somebody has collected, looked up.
 *
 * @param asked those asked for that name a decision, in order, each once
 * @param exhibits those here, in the same order
 * @param missing those that are not, by what was asked for
 * @param leftOut so many were asked for beyond the most
 * @param storeRevision revision of the store that they come from
 */
record Basket(
    List<DecisionId> asked,
    List<Exhibit> exhibits,
    Map<String, Exhibit.Missing> missing,
    int leftOut,
    long storeRevision) {
  /** So many decisions are collected at most. */
  static final int MOST = 200;

  /** Chars that a note may have. */
  static final int LONGEST_NOTE = 2_000;

  private static final String CUT = " … (cut here: a note has 2,000 characters at most)";

  /**
   * @param ids what was collected, in order
   * @param notes the note of each; those that are not there are empty
   */
  static Basket of(DecisionSearch search, List<String> ids, List<String> notes) {
    var wanted = new LinkedHashMap<String, String>();
    for (int at = 0; at < ids.size(); at++) {
      var id = DecisionId.read(ids.get(at)).map(DecisionId::text).orElse(ids.get(at));
      wanted.putIfAbsent(id, at < notes.size() ? bounded(notes.get(at)) : "");
    }
    int leftOut = Math.max(0, wanted.size() - MOST);
    var asked =
        wanted.keySet().stream().limit(MOST).flatMap(id -> DecisionId.read(id).stream()).toList();
    var named = search.named(asked.stream().map(id -> new OfLetter(id.letterId())).toList());
    var exhibits = new ArrayList<Exhibit>();
    var missing = new LinkedHashMap<String, Exhibit.Missing>();
    wanted.entrySet().stream()
        .limit(MOST)
        .forEach(entry -> {
          var found = find(named, entry.getKey());
          if (found.isEmpty()) {
            var why = why(named, entry.getKey());
            missing.put(entry.getKey(), new Exhibit.Missing(why, entry.getValue()));
          } else {
            exhibits.add(new Exhibit(found.getFirst(), entry.getValue()));
          }
        });
    return new Basket(asked, exhibits, missing, leftOut, named.storeRevision());
  }

  private static String bounded(String note) {
    var text = note.replace("\r\n", "\n");
    return text.length() <= LONGEST_NOTE
        ? text
        : text.substring(0, LONGEST_NOTE - CUT.length()) + CUT;
  }

  private static List<Decision> find(NamedDecisions named, String text) {
    return DecisionId.read(text).stream()
        .flatMap(id ->
            named.of(new OfLetter(id.letterId())).stream()
                .filter(decision -> decision.number() == id.number()))
        .toList();
  }

  private static String why(NamedDecisions named, String text) {
    var id = DecisionId.read(text);
    if (id.isEmpty()) {
      return "“" + Words.shortened(text) + "” names no decision.";
    }
    int items = named.of(new OfLetter(id.get().letterId())).size();
    var what = Words.shortened(id.get().name());
    return items == 0
        ? what + ": the repository holds no such letter."
        : "%s: the letter has %s."
            .formatted(what, items == 1 ? "item 1 only" : "items 1 to " + items);
  }
}
