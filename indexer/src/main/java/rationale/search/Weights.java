package rationale.search;

/**
 * How much each kind of evidence counts in ranking; measured on judged searches.
 *
 * @param request weight of the heading
 * @param rationale weight of the reasoning
 * @param summary weight of the clinical summary
 * @param tie how much fields other than the best add, from 0 to 1
 * @param synonym weight of a synonym against the word typed
 * @param parts weight of a known term's parts, found anywhere in a field
 * @param pair weight of two neighbouring words found near each other
 * @param slop how far apart they may stand
 * @param share part of the words an item must have, from 0 to 1
 * @param reason weight of a reason that words name
 * @param treatment weight of a kind of treatment that they name
 * @param bodyPart weight of a part of the body that they name
 * @param near weight of a neighbouring part of the body against the one named
 */
record Weights(
    float request,
    float rationale,
    float summary,
    float tie,
    float synonym,
    float parts,
    float pair,
    int slop,
    float share,
    float reason,
    float treatment,
    float bodyPart,
    float near) {
  static final Weights MEASURED =
      new Weights(1f, 1f, 0.5f, 0.5f, 0.8f, 0.7f, 0.5f, 5, 0.4f, 3f, 3f, 2f, 0.5f);
}
