package rationale.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.letter.Sections;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.Phrases;

/**
 * Items of a notice of determination: the outcomes stand in numbered sentences at its head, the
 * rationales under "Regarding the request for X:".
 */
final class NoticeItems implements ItemFinder {
  private final Phrases<Label> labels;

  NoticeItems(Phrases<Label> labels) {
    this.labels = labels;
  }

  /** A sentence that decides a request. */
  private record Determined(Passage request, Found<Outcome> outcome) {}

  /** What stands under "Regarding the request for X:". */
  private record Discussed(String request, Passage body) {}

  @Override
  public List<ItemParts> find(Sections letter) {
    var discussed = discussed(letter.whole());
    var byRequest = new HashMap<String, @Nullable Passage>();
    discussed.forEach(one -> byRequest.putIfAbsent(one.request, one.body));
    var items = new ArrayList<ItemParts>();
    var determined = determined(letter.whole());
    for (var decided : determined) {
      // the discussion of the same request; where all are discussed, else the one in its position
      var inPosition =
          discussed.size() == determined.size() ? discussed.get(items.size()).body : null;
      items.add(parts(decided, byRequest.getOrDefault(key(decided.request.text()), inPosition)));
    }
    return items;
  }

  /** The sentences in order, each once though a whole letter has them twice. */
  private List<Determined> determined(Passage whole) {
    var sentences = new LinkedHashMap<String, Determined>();
    for (var match : labels.seek(Label.NOTICE_DETERMINED).all(whole.text())) {
      var request = whole.part(match, 1);
      var outcome = match.group(2) == null ? Outcome.OVERTURNED : Outcome.UPHELD;
      sentences.putIfAbsent(
          key(request.text()),
          new Determined(request, new Found<>(outcome, whole.part(match, 0).span())));
    }
    return List.copyOf(sentences.values());
  }

  private List<Discussed> discussed(Passage whole) {
    var starts = labels.seek(Label.NOTICE_ITEM).all(whole.text());
    var discussed = new ArrayList<Discussed>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).start() : whole.text().length();
      var block = whole.part(starts.get(i).end(), end);
      var guidelines = block.find(labels.seek(Label.NOTICE_GUIDELINES));
      int head = guidelines.map(found -> found.start()).orElse(block.text().indexOf(':') + 1);
      discussed.add(
          new Discussed(
              key(block.text().substring(0, head)),
              block.from(guidelines.map(found -> found.end()).orElse(head))));
    }
    return discussed;
  }

  private ItemParts parts(Determined decided, @Nullable Passage body) {
    if (body == null) {
      return new ItemParts(decided.request, decided.outcome, null, null, null);
    }
    var heading = body.find(labels.seek(Label.NOTICE_RATIONALE));
    var guidelines = body.part(0, heading.map(found -> found.start()).orElse(body.text().length()));
    var reviewer = guidelines.find(labels.seek(Label.SENTENCE_REVIEWER));
    int parting = reviewer.map(found -> found.start()).orElse(guidelines.text().length());
    return new ItemParts(
        decided.request,
        decided.outcome,
        orNull(guidelines.part(0, parting)),
        orNull(guidelines.from(parting)),
        heading.map(found -> body.from(found.end())).orElse(null));
  }

  private static @Nullable Passage orNull(Passage passage) {
    return passage.isEmpty() ? null : passage;
  }

  private static String key(String request) {
    return request.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
