/** Frameworks of quality: start with {@link org.mintatlas.domain.quality.FrameworkEdition}. */
@NullMarked
package org.mintatlas.domain.quality;

import org.jspecify.annotations.NullMarked;
