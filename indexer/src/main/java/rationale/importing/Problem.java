package rationale.importing;

/**
 * Something that kept a path or an archive's entry from being read at all.
 *
 * @param source the path, followed by {@code !} and the entry's name for one in an archive
 * @param reason one sentence: what is wrong and what to do
 */
public record Problem(String source, String reason) {}
