/** Organisations: start with {@link org.mintatlas.application.organisation.Organisations}. */
@NullMarked
package org.mintatlas.application.organisation;

import org.jspecify.annotations.NullMarked;
