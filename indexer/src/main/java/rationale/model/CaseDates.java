package rationale.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a case; each null where the letter does not state it.
 *
 * @param assigned assignment to the review organization
 * @param injury injury
 * @param decision final determination
 * @param urDecision denial or modification by utilization review
 * @param applicationReceived receipt of the application for review
 */
public record CaseDates(
    @Nullable LocalDate assigned,
    @Nullable LocalDate injury,
    @Nullable LocalDate decision,
    @Nullable LocalDate urDecision,
    @Nullable LocalDate applicationReceived) {}
