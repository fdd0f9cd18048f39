package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import rationale.index.IndexFields;

/**
 * Decisions looked up by the names of their letters.
 *
 * @param found those of each name, letter by letter, in the order of their numbers; none where no
 *     letter has the name
 * @param storeRevision revision of the store that they come from
 */
public record NamedDecisions(Map<LetterName, List<Decision>> found, long storeRevision) {
  private static final Comparator<Decision> ORDER =
      Comparator.comparing(Decision::letterId).thenComparingInt(Decision::number);

  public NamedDecisions {
    found = Map.copyOf(found);
  }

  static NamedDecisions find(Snapshot snapshot, Collection<? extends LetterName> names)
      throws IOException {
    var stored = new StoredDecisions(snapshot.reader());
    var found = new HashMap<LetterName, List<Decision>>();
    for (var name : names) {
      if (!found.containsKey(name)) {
        found.put(name, decisions(snapshot, stored, name));
      }
    }
    return new NamedDecisions(found, snapshot.revision());
  }

  private static List<Decision> decisions(
      Snapshot snapshot, StoredDecisions stored, LetterName name) throws IOException {
    var query = new TermQuery(term(name));
    int count = snapshot.searcher().count(query);
    if (count == 0) {
      return List.of();
    }
    var decisions = new ArrayList<Decision>();
    for (var hit : snapshot.searcher().search(query, count, Sort.INDEXORDER).scoreDocs) {
      decisions.add(stored.decision(hit.doc));
    }
    decisions.sort(ORDER);
    return List.copyOf(decisions);
  }

  private static Term term(LetterName name) {
    return switch (name) {
      case LetterName.OfCase(var number) ->
          new Term(IndexFields.CASE, IndexFields.caseKey(number.text()));
      case LetterName.OfLetter(var id) -> new Term(IndexFields.LETTER, id);
    };
  }

  /** The decisions of {@code name}; none where no letter has it. */
  public List<Decision> of(LetterName name) {
    return found.getOrDefault(name, List.of());
  }
}
