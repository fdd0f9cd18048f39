package rationale.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.IntsRef;

/** For each document of a segment the number of its set of values. */
final class ValueColumn {
  private final int[] setOf;
  private final List<int[]> sets;

  private ValueColumn(int[] setOf, List<int[]> sets) {
    this.setOf = setOf;
    this.sets = sets;
  }

  Counter counter() {
    return new Counter();
  }

  /** Counts how often each set occurs. */
  final class Counter {
    private final int[] counts = new int[sets.size()];

    /** Counts the first {@code size} of {@code documents}. */
    void add(int[] documents, int size) {
      for (int i = 0; i < size; i++) {
        counts[setOf[documents[i]]]++;
      }
    }

    /** Adds to each value how many documents counted have it. */
    void addTo(long[] byValue) {
      for (int set = 0; set < counts.length; set++) {
        if (counts[set] > 0) {
          for (var value : sets.get(set)) {
            byValue[value] += counts[set];
          }
        }
      }
    }
  }

  /** Numbers the sets of values of one document after the other. */
  static final class Builder {
    private final int[] setOf;
    private final List<int[]> sets = new ArrayList<>(List.of(new int[0]));
    private final Map<IntsRef, Integer> numbers = new HashMap<>(Map.of(new IntsRef(), 0));
    private final IntsRef values = new IntsRef(new int[8], 0, 0);
    private int before;

    Builder(int documents) {
      setOf = new int[documents];
    }

    /** A value of the document that is read. */
    void add(int value) {
      if (values.length == values.ints.length) {
        values.ints = Arrays.copyOf(values.ints, 2 * values.length);
      }
      values.ints[values.length++] = value;
    }

    /** The document that was read has no more. */
    void end(int document) {
      // items of one letter have much in common
      if (!Arrays.equals(
          sets.get(before), 0, sets.get(before).length, values.ints, 0, values.length)) {
        before = number();
      }
      setOf[document] = before;
      values.length = 0;
    }

    private int number() {
      var known = numbers.get(values);
      if (known == null) {
        known = sets.size();
        numbers.put(IntsRef.deepCopyOf(values), known);
        sets.add(Arrays.copyOf(values.ints, values.length));
      }
      return known;
    }

    ValueColumn build() {
      sets.replaceAll(set -> Arrays.stream(set).distinct().toArray()); // several labels of one slug
      return new ValueColumn(setOf, List.copyOf(sets));
    }
  }
}
