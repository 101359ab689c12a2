/**
 * Programmes that qualify people and networks: start with {@link
 * org.mintatlas.domain.qualification.Programme}.
 */
@NullMarked
package org.mintatlas.domain.qualification;

import org.jspecify.annotations.NullMarked;
