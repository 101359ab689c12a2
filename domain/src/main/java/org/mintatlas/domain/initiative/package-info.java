/**
 * Initiatives and the projects they offer: start with {@link
 * org.mintatlas.domain.initiative.Initiative}.
 */
@NullMarked
package org.mintatlas.domain.initiative;

import org.jspecify.annotations.NullMarked;
