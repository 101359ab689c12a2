/**
 * What trained coordinators do in their regions: start with {@link
 * org.mintatlas.domain.qualification.workshop.WorkshopId}.
 */
@NullMarked
package org.mintatlas.domain.qualification.workshop;

import org.jspecify.annotations.NullMarked;
