package rationale.model;

import java.util.List;

/**
 * The expert reviewer, who stays anonymous.
 *
 * @param specialties board certifications in the order stated; the vocabulary's terms where known
 * @param licensedStates states of licensure in the order stated
 */
public record Reviewer(List<String> specialties, List<String> licensedStates) {
  public Reviewer {
    specialties = List.copyOf(specialties);
    licensedStates = List.copyOf(licensedStates);
  }
}
