package rationale.extract;

import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.model.Found;
import rationale.model.Outcome;

/**
 * One disputed item as its parts stand in the text.
 *
 * @param request the heading without number, outcome and final colon
 * @param outcome the word or sentence that decides it
 * @param administrator what the claims administrator's guideline line says; null where missing
 * @param reviewer what the reviewer's guideline line says; null where missing
 * @param rationale null where missing
 */
record ItemParts(
    Passage request,
    Found<Outcome> outcome,
    @Nullable Passage administrator,
    @Nullable Passage reviewer,
    @Nullable Passage rationale) {}
