package rationale.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import rationale.index.Facet;
import rationale.vocabulary.Abbreviations;
import rationale.vocabulary.BodyParts;
import rationale.vocabulary.BodyRegions;
import rationale.vocabulary.ReasonWords;
import rationale.vocabulary.TreatmentWords;
import rationale.vocabulary.Treatments;

/** Reads out of typed words what they name: reasons, kinds of treatment, parts of the body. */
final class FactFinder {
  private final BodyParts parts = BodyParts.load();
  private final BodyRegions regions = BodyRegions.load();
  private final Treatments treatments = Treatments.load();
  private final TreatmentWords treatmentWords = TreatmentWords.load();
  private final ReasonWords reasons = ReasonWords.load();
  private final Abbreviations abbreviations = Abbreviations.load();
  private final Synonyms synonyms;

  FactFinder(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** What {@code typed} names, each once. */
  List<Fact> find(List<Token> typed) {
    var facts = new ArrayList<Fact>();
    var elsewhere = new BitSet();
    for (var named : reasons.in(typed.stream().map(Token::typed).toList())) {
      facts.add(Fact.of(Facet.REASON, named.reason().label(), List.of()));
      elsewhere.or(named.elsewhere());
    }
    kinds(inDispute(typed, elsewhere))
        .forEach(path -> facts.add(new Fact(Facet.TREATMENT, path, List.of())));
    parts.in(TypedWords.text(typed)).stream()
        .map(BodyParts.Named::part)
        .distinct()
        .forEach(part -> facts.add(Fact.of(Facet.BODY_PART, part, regions.near(part))));
    return List.copyOf(facts);
  }

  // "MRI before physical therapy" is about an MRI
  private static List<Token> inDispute(List<Token> typed, BitSet elsewhere) {
    return IntStream.range(0, typed.size())
        .filter(at -> !elsewhere.get(at))
        .mapToObj(typed::get)
        .toList();
  }

  // an RFA is a treatment or a form, tens are a number
  private boolean isPlain(Token word) {
    return synonyms.rows(List.of(word)).size() < 2 && !abbreviations.isAnotherWord(word.typed());
  }

  private Collection<List<String>> kinds(List<Token> words) {
    var text = TypedWords.text(words.stream().filter(this::isPlain).toList());
    var kinds = kinds(text, treatmentWords.in(text));
    return kinds.isEmpty() ? kindsOfSynonyms(words) : kinds;
  }

  // "after surgery", which stands for postop, is no name of a surgery: only whole names count
  private Collection<List<String>> kindsOfSynonyms(List<Token> words) {
    return Concept.of(words, synonyms).stream()
        .filter(concept -> concept.rows().size() < 2)
        .flatMap(concept -> concept.synonyms().stream())
        .map(Synonyms.Term::written)
        .map(synonym -> kinds(synonym, treatmentWords.of(synonym)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Collection<List<String>> kinds(String text, List<List<String>> lay) {
    var kinds = new LinkedHashSet<List<String>>();
    var named = treatments.named(text);
    named.ifPresent(kind -> kinds.add(List.of(kind.category(), kind.subcategory())));
    lay.stream()
        .filter(path -> named.isEmpty() || path.getFirst().equals(named.get().category()))
        .forEach(kinds::add);
    return kinds;
  }
}
