/**
 * Domain values as columns: {@link org.mintatlas.persistence.values.ValueMapper} writes, {@link
 * org.mintatlas.persistence.values.ResultRow} reads.
 */
@NullMarked
package org.mintatlas.persistence.values;

import org.jspecify.annotations.NullMarked;
