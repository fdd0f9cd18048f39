package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.search.BestEstimate.Part;

/** Parts that must be there, some of several that may, and some that must not: a Boolean query. */
final class SumEstimate extends Estimate {
  private static final Comparator<Part> CHEAP_FIRST =
      Comparator.comparing(part -> part.estimate().isCostly());

  private final List<Part> required;
  private final List<Part> optional;
  private final List<Estimate> prohibited;
  private final int need;
  private final boolean scored;
  private final Votes sureVotes;
  private final Votes maybeVotes;
  private final long[] rest = new long[WORDS];

  /**
   * @param need so many of {@code optional} must be there
   */
  SumEstimate(
      List<Part> required,
      List<Part> optional,
      List<Estimate> prohibited,
      int need,
      boolean scored) {
    this(required, optional, prohibited, need, scored, vague());
  }

  private SumEstimate(
      List<Part> required,
      List<Part> optional,
      List<Estimate> prohibited,
      int need,
      boolean scored,
      long[][] bits) {
    super(bits[0], bits[1]);
    this.required = new ArrayList<>(required);
    this.required.sort(CHEAP_FIRST);
    this.optional = new ArrayList<>(optional);
    this.optional.sort(CHEAP_FIRST);
    this.prohibited = prohibited;
    this.need = need;
    this.scored = scored;
    sureVotes = new Votes(Math.max(1, optional.size()));
    maybeVotes = new Votes(Math.max(1, optional.size()));
  }

  @Override
  boolean isCostly() {
    return required.stream().anyMatch(part -> part.estimate().isCostly())
        || optional.stream().anyMatch(part -> part.estimate().isCostly())
        || prohibited.stream().anyMatch(Estimate::isCostly);
  }

  @Override
  boolean find(int first, long @Nullable [] within) throws IOException {
    begin(within);
    for (var part : required) {
      part.estimate().look(first, maybe);
      if (part.estimate().isEmpty()) {
        return clear();
      }
      and(sure, part.estimate().sure);
      and(maybe, part.estimate().maybe);
      add(part);
    }
    if (!any(maybe)) {
      return clear();
    }
    options(first);
    for (var part : prohibited) {
      part.look(first, maybe);
      andNot(sure, part.maybe);
      andNot(maybe, part.sure);
    }
    if (!any(maybe)) {
      return clear();
    }
    if (scored) {
      keep(most, maybe);
    }
    return true;
  }

  private void begin(long @Nullable [] within) {
    if (within == null) {
      Arrays.fill(maybe, -1L);
    } else {
      System.arraycopy(within, 0, maybe, 0, WORDS);
    }
    System.arraycopy(maybe, 0, sure, 0, WORDS);
  }

  private boolean clear() {
    Arrays.fill(sure, 0);
    Arrays.fill(maybe, 0);
    Arrays.fill(most, 0);
    return false;
  }

  private void options(int first) throws IOException {
    sureVotes.clear();
    maybeVotes.clear();
    System.arraycopy(maybe, 0, rest, 0, WORDS);
    for (var part : optional) {
      var each = part.estimate();
      each.look(first, rest);
      if (!each.isEmpty()) {
        add(part);
        if (need > 0) {
          sureVotes.add(each.sure);
          maybeVotes.add(each.maybe);
        }
        if (!scored && need == 1) {
          andNot(rest, each.sure); // one is enough: of the others nothing need be known
        }
      }
    }
    if (need > 0) {
      sureVotes.keep(need, sure);
      maybeVotes.keep(need, maybe);
    }
  }

  private void add(Part part) {
    if (scored && part.factor() > 0) {
      var worth = part.estimate().most;
      float factor = part.factor();
      for (int i = 0; i < SIZE; i++) {
        most[i] += factor * worth[i];
      }
    }
  }
}
