package rationale.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rationale.index.IndexFields;
import rationale.model.CaseNumber;

/**
 * How typed words are understood.
 *
 * @param typed the words
 * @param concepts what those outside of quotes are about
 * @param caseNumber the case number that they write, if that is all they do
 */
record Reading(TypedWords typed, List<Concept> concepts, Optional<CaseNumber> caseNumber) {
  private static final WordsQuery WORDS = new WordsQuery(Weights.MEASURED);

  static Reading of(String words, Synonyms synonyms) {
    var typed = TypedWords.read(words);
    return new Reading(typed, Concept.of(typed.plain(), synonyms), CaseNumber.read(words));
  }

  /** The same words, taken as words even where they write a case number. */
  Reading asWords() {
    return new Reading(typed, concepts, Optional.empty());
  }

  /** Whether there is anything to rank by. */
  boolean ranks() {
    return caseNumber.isEmpty() && !typed.isEmpty();
  }

  /** Finds the items that answer; all of them where there are no words. */
  Query query(boolean requireAll) {
    if (caseNumber.isPresent()) {
      var key = IndexFields.caseKey(caseNumber.get().text());
      return new ConstantScoreQuery(new TermQuery(new Term(IndexFields.CASE, key)));
    }
    return typed.isEmpty()
        ? MatchAllDocsQuery.INSTANCE
        : WORDS.of(typed.phrases(), concepts, requireAll);
  }

  /** Finds what to mark in a text of {@code field}. */
  Query marks(String field) {
    return WORDS.marks(field, typed.phrases(), concepts);
  }

  /** The reading in plain English; empty where there are no words. */
  String echo(boolean requireAll) {
    if (caseNumber.isPresent()) {
      return "case number " + caseNumber.get();
    }
    var parts = new ArrayList<String>();
    typed.phrases().forEach(phrase -> parts.add("the phrase “" + TypedWords.text(phrase) + "”"));
    if (!concepts.isEmpty()) {
      var words = concepts.stream().map(Reading::echo).collect(Collectors.joining(", "));
      var how = requireAll || concepts.size() == 1 ? "" : "most of: ";
      parts.add(how + words);
    }
    return String.join(" and ", parts);
  }

  private static String echo(Concept concept) {
    var synonyms =
        concept.synonyms().stream().map(Synonyms.Term::written).collect(Collectors.joining(", "));
    return concept.text() + (synonyms.isEmpty() ? "" : " (or " + synonyms + ")");
  }

  /** What a reader should know of it. */
  List<String> notices(String words) {
    var notices = new ArrayList<String>();
    if (typed.cut()) {
      notices.add("Only the first " + TypedWords.MOST + " words were used.");
    }
    if (caseNumber.isEmpty() && CaseNumber.read(words).isPresent()) {
      notices.add("No letter has the case number " + words + "; it was searched for as words.");
    }
    if (!words.isEmpty() && typed.isEmpty()) {
      notices.add("“" + TypedWords.shortened(words) + "” holds no word to search for.");
    }
    return notices;
  }
}
