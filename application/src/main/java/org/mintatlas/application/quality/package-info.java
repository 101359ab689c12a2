/** Frameworks of quality: start with {@link org.mintatlas.application.quality.BrowseFrameworks}. */
@NullMarked
package org.mintatlas.application.quality;

import org.jspecify.annotations.NullMarked;
