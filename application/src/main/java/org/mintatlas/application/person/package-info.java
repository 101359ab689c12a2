/**
 * People and what they coordinate: start with {@link
 * org.mintatlas.application.person.BrowseCoordinators}.
 */
@NullMarked
package org.mintatlas.application.person;

import org.jspecify.annotations.NullMarked;
