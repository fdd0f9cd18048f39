/** What each page shows, as records, and the templates that show it. */
@NullMarked
package rationale.page;

import org.jspecify.annotations.NullMarked;
