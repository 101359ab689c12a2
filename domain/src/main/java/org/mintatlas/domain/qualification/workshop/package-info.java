/**
 * Workshops that trained coordinators hold in their regions: start with {@link
 * org.mintatlas.domain.qualification.workshop.RegionalWorkshop}.
 */
@NullMarked
package org.mintatlas.domain.qualification.workshop;

import org.jspecify.annotations.NullMarked;
