/** Reference geography of Germany: start with {@link org.mintatlas.domain.geography.District}. */
@NullMarked
package org.mintatlas.domain.geography;

import org.jspecify.annotations.NullMarked;
