/** The web server: addresses in, pages out. */
@NullMarked
package rationale.web;

import org.jspecify.annotations.NullMarked;
