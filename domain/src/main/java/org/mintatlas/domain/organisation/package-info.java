/**
 * Legal bodies that carry, partner, host or provide: start with {@link
 * org.mintatlas.domain.organisation.Organisation}.
 */
@NullMarked
package org.mintatlas.domain.organisation;

import org.jspecify.annotations.NullMarked;
