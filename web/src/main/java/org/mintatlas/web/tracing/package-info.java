/**
 * Traces for OpenTelemetry, only where somebody collects them. Start with {@link
 * org.mintatlas.web.tracing.TracingConfiguration}.
 */
@NullMarked
package org.mintatlas.web.tracing;

import org.jspecify.annotations.NullMarked;
