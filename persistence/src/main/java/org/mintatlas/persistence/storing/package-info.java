/**
 * How aggregates are stored: start with {@link org.mintatlas.persistence.storing.AggregateStore}.
 */
@NullMarked
package org.mintatlas.persistence.storing;

import org.jspecify.annotations.NullMarked;
