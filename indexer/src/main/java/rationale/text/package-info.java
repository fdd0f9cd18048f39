/** How prose is parted, whoever asks: the parser, the index and what marks hits agree on it. */
@NullMarked
package rationale.text;

import org.jspecify.annotations.NullMarked;
