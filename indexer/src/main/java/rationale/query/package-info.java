/**
 * The language of connectors: what a reader types between words, as an expression that no engine is
 * needed to understand, repair, write down and say in English.
 */
@NullMarked
package rationale.query;

import org.jspecify.annotations.NullMarked;
