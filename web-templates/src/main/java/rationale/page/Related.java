package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other decisions worth reading beside a letter, as "Same treatment, opposite outcome". */
public record Related(String heading, List<DecisionLine> decisions, @Nullable Link all) {
  public Related {
    decisions = List.copyOf(decisions);
  }
}
