package org.mintatlas.application.event.registration;

import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.event.registration.Registration;

/**
 * The lists of {@link org.mintatlas.application.event.Registrations}: for those who run an event,
 * and for whoever registered.
 */
public interface RegistrationLists
    extends Paged<RegistrationScope, RegistrationFilter, RegistrationOrder, Registration> {}
