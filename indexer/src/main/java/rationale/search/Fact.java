package rationale.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rationale.index.Facet;

/**
 * What typed words say of a decision in terms of a facet: a reason, a kind of treatment, a part of
 * the body.
 *
 * @param facet the facet
 * @param path the value, a path of labels
 * @param near other values that are meant as well, but less
 */
record Fact(Facet facet, List<String> path, List<List<String>> near) {
  static Fact of(Facet facet, String label, List<String> near) {
    return new Fact(facet, List.of(label), near.stream().map(List::of).toList());
  }

  /** The facet and the value as readers know them. */
  String label() {
    return facet.label() + ": " + path.getLast();
  }

  /** Finds the decisions that have the value, ranked like those that have a word. */
  Query query(Weights weights) {
    var weight =
        switch (facet) {
          case REASON -> weights.reason();
          case BODY_PART -> weights.bodyPart();
          default -> weights.treatment();
        };
    var values = new ArrayList<Query>();
    values.add(new BoostQuery(value(path), weight));
    near.forEach(other -> values.add(new BoostQuery(value(other), weight * weights.near())));
    return values.size() == 1 ? values.getFirst() : new DisjunctionMaxQuery(values, 0);
  }

  private Query value(List<String> labels) {
    return new TermQuery(
        DrillDownQuery.term(
            FacetsConfig.DEFAULT_INDEX_FIELD_NAME,
            facet.parameter(),
            labels.toArray(String[]::new)));
  }
}
