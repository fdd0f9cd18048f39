package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rationale.index.IndexFields;

/**
 * The letters on one page of a search, by their ids alone.
 *
 * @param total letters that the search finds
 */
public record ListedLetters(List<String> ids, long total) {
  private static final Set<String> ID = Set.of(IndexFields.LETTER);

  public ListedLetters {
    ids = List.copyOf(ids);
  }

  static ListedLetters of(Snapshot snapshot, SearchRequest request, Reading reading)
      throws IOException {
    var query = new RequestQuery(snapshot.labels(), reading);
    var page = new LetterSearch(snapshot, query, request, reading.ranks()).find().page();
    var stored = snapshot.reader().storedFields();
    var ids = new ArrayList<String>();
    for (var documents : page.letters()) {
      ids.add(stored.document(documents.getFirst(), ID).get(IndexFields.LETTER));
    }
    return new ListedLetters(ids, page.totalLetters());
  }
}
