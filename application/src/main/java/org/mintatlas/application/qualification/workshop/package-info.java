/**
 * Workshops in the regions and how far they reach: start with {@link
 * org.mintatlas.application.qualification.workshop.BrowseWorkshops}.
 */
@NullMarked
package org.mintatlas.application.qualification.workshop;

import org.jspecify.annotations.NullMarked;
