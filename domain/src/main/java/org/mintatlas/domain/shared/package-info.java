/** Values that every feature speaks: start with {@link org.mintatlas.domain.shared.Slug}. */
@NullMarked
package org.mintatlas.domain.shared;

import org.jspecify.annotations.NullMarked;
