/**
 * A request while it runs: its deadline, the statements it sends, and how it is stopped. Start with
 * {@link org.mintatlas.web.request.RunningRequest}.
 */
@NullMarked
package org.mintatlas.web.request;

import org.jspecify.annotations.NullMarked;
