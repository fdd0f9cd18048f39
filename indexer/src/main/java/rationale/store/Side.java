package rationale.store;

import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;

/** The two sides of a dispute, each with its guidelines. */
enum Side {
  CLAIMS_ADMINISTRATOR,
  REVIEWER;

  GuidelineBasis of(DisputedItem item) {
    return switch (this) {
      case CLAIMS_ADMINISTRATOR -> item.claimsAdministratorGuidelines();
      case REVIEWER -> item.reviewerGuidelines();
    };
  }
}
