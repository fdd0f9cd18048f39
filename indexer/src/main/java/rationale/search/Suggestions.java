package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.index.LetterAnalyzer;
import rationale.query.QueryParser;
import rationale.search.Suggestion.Leads;
import rationale.search.ValueNames.Name;

/** Finds in one snapshot what somebody who types may be about to ask. */
final class Suggestions {
  /** More is not typed to be suggested anything. */
  private static final int LONGEST = 120;

  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_WORD = 3;
  private static final int SYNONYMS_TRIED = 6;
  private static final int SHORTEST_SYNONYM = 3;

  private final Snapshot snapshot;
  private final Synonyms synonyms;
  private final FactFinder facts;
  private final BoundedCounts counts;

  Suggestions(Snapshot snapshot, Synonyms synonyms, FactFinder facts, BoundedCounts counts) {
    this.snapshot = snapshot;
    this.synonyms = synonyms;
    this.facts = facts;
    this.counts = counts;
  }

  /** Case numbers; else filters, requests and words, {@code most} at most together. */
  List<Suggestion> of(String typed, int most) throws IOException {
    var text = typed.strip();
    var words = ValueNames.words(text);
    if (text.length() > LONGEST || words.isEmpty() || words.size() > MOST_WORDS || most < 1) {
      return List.of();
    }
    var letters = new CaseNumbers(snapshot.searcher()).beginning(text, most);
    if (!letters.isEmpty()) {
      return letters;
    }
    boolean plain = QueryParser.parse(text, new SearchLexicon(synonyms)).isEmpty();
    var values = plain ? values(text, words, most) : List.<Suggestion>of();
    var requests = plain ? requests(words, most) : List.<Suggestion>of();
    var completed = typed.endsWith(" ") ? List.<Suggestion>of() : words(text, 1 + most / 4);
    return shared(values, requests, completed, most);
  }

  /** Half of the places for filters, the other for requests and words; what is left to any. */
  private static List<Suggestion> shared(
      List<Suggestion> values, List<Suggestion> requests, List<Suggestion> words, int most) {
    int forWords = Math.min(words.size(), most / 4);
    int forRequests =
        Math.min(requests.size(), Math.max(most / 4, most - forWords - values.size()));
    int forValues = Math.min(values.size(), most - forWords - forRequests);
    var all = new ArrayList<>(values.subList(0, forValues));
    all.addAll(requests.subList(0, forRequests));
    all.addAll(words.subList(0, Math.min(words.size(), most - all.size())));
    return List.copyOf(all);
  }

  private List<Suggestion> values(String text, List<String> words, int most) throws IOException {
    var names = new LinkedHashSet<>(named(text));
    names.addAll(snapshot.names().matching(words));
    namesOfSynonyms(text).forEach(names::add);
    var values = new ArrayList<Suggestion>();
    for (var name : names) {
      if (values.size() < most) {
        add(values, name.label(), name.within(), new Leads.ToValue(name.facet(), name.slug()));
      }
    }
    return values;
  }

  /** The values that whole words name: PT, sciatica. */
  private List<Name> named(String text) {
    var named = new ArrayList<Name>();
    for (var fact : facts.find(Token.of(text))) {
      snapshot.names().of(fact.facet(), fact.path()).ifPresent(named::add);
    }
    return named;
  }

  /** The values named by what begins as {@code text}: norc, as Norco. */
  private Set<Name> namesOfSynonyms(String text) {
    var beginning = LetterAnalyzer.folded(text);
    var named = new LinkedHashSet<Name>();
    if (beginning.length() >= SHORTEST_SYNONYM) {
      synonyms.all().stream()
          .flatMap(row -> row.terms().stream())
          .map(Synonyms.Term::written)
          .filter(term -> LetterAnalyzer.folded(term).startsWith(beginning))
          .limit(SYNONYMS_TRIED)
          .forEach(term -> named.addAll(named(term)));
    }
    return named;
  }

  private List<Suggestion> requests(List<String> words, int most) throws IOException {
    var requests = new ArrayList<Suggestion>();
    for (var heading : new RequestHeadings(snapshot).beginning(telling(words), most)) {
      var query = RequestHeadings.query(heading);
      if (!query.isEmpty()) {
        add(requests, capitalised(heading), null, new Leads.ToRequest(query));
      }
    }
    requests.sort(Comparator.comparingLong(Suggestion::count).reversed());
    return requests;
  }

  private static String capitalised(String heading) {
    int first = heading.offsetByCodePoints(0, 1);
    return heading.substring(0, first).toUpperCase(Locale.ROOT) + heading.substring(first);
  }

  /** The words without those too common to look for, but for the last, which may go on. */
  private static List<String> telling(List<String> words) {
    var telling = new ArrayList<String>();
    for (var word : words.subList(0, words.size() - 1)) {
      if (Token.of(word).stream().noneMatch(Token::isStopWord)) {
        telling.add(word);
      }
    }
    telling.add(words.getLast());
    return telling;
  }

  private List<Suggestion> words(String text, int most) throws IOException {
    int start = text.length();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    var beginning = LetterAnalyzer.folded(text.substring(start));
    if (beginning.length() < SHORTEST_WORD) {
      return List.of();
    }
    var words = new ArrayList<Suggestion>();
    for (var word :
        new WordBeginnings(snapshot.reader()).words(QueryField.EVERYWHERE, beginning, most)) {
      if (!word.equals(beginning)) {
        var completed = text.substring(0, start) + word;
        add(words, completed, null, new Leads.ToWords(completed));
      }
    }
    return words;
  }

  private void add(List<Suggestion> to, String text, @Nullable String within, Leads.ToSearch leads)
      throws IOException {
    long count =
        leads instanceof Leads.ToValue
            ? counts.ofValue(leads.request())
            : counts.of(leads.request());
    if (count > 0) {
      to.add(new Suggestion(text, within, count, leads));
    }
  }
}
