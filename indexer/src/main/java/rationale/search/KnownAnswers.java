package rationale.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What searches answered in one snapshot, those asked last: many ask for the same few again. */
final class KnownAnswers<T> {
  private final int most;
  private final Map<SearchRequest, T> answers = new LinkedHashMap<>(64, 0.75f, true);

  /** Remembers the {@code most} answers that were asked for last. */
  KnownAnswers(int most) {
    this.most = most;
  }

  /** The answer to {@code request}; null where it was not asked lately. */
  @Nullable T of(SearchRequest request) {
    synchronized (answers) {
      return answers.get(request);
    }
  }

  /** Remembers the answer to {@code request}. */
  void put(SearchRequest request, T answer) {
    synchronized (answers) {
      answers.put(request, answer);
      if (answers.size() > most) {
        answers.remove(answers.keySet().iterator().next());
      }
    }
  }
}
