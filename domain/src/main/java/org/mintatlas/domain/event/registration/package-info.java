/**
 * Who takes part in an event: start with {@link
 * org.mintatlas.domain.event.registration.EventPlaces}.
 */
@NullMarked
package org.mintatlas.domain.event.registration;

import org.jspecify.annotations.NullMarked;
