/** Frameworks of quality: start with {@link org.mintatlas.domain.quality.FrameworkEditionId}. */
@NullMarked
package org.mintatlas.domain.quality;

import org.jspecify.annotations.NullMarked;
