package rationale.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many decisions went each way, drawn as one bar. */
public record OutcomeSplit(List<Share> shares) {
  public OutcomeSplit {
    shares = List.copyOf(shares);
  }

  /** One outcome's decisions, with its link into the search. */
  public record Share(OutcomeBadge outcome, int decisions, @Nullable String href) {
    public Share {
      Hrefs.checkedOrNull(href);
    }
  }

  /** A stretch of the bar, in decisions from its left end. */
  public record Segment(OutcomeBadge outcome, int start, int length) {}

  public int total() {
    return shares.stream().mapToInt(Share::decisions).sum();
  }

  public List<Segment> segments() {
    var segments = new ArrayList<Segment>();
    int start = 0;
    for (Share share : shares) {
      segments.add(new Segment(share.outcome(), start, share.decisions()));
      start += share.decisions();
    }
    return segments;
  }

  /** A share of the whole in words, as "38%". */
  public String percent(Share share) {
    return Percent.of(share.decisions(), total());
  }
}
