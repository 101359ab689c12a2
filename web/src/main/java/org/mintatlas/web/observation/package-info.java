/**
 * What can be seen of the program from outside while it runs: probes, metrics, the request log.
 * Start with {@link org.mintatlas.web.observation.RequestMetrics}.
 */
@NullMarked
package org.mintatlas.web.observation;

import org.jspecify.annotations.NullMarked;
