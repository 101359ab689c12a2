/**
 * Initiatives and projects: start with {@link org.mintatlas.application.initiative.Initiatives}.
 */
@NullMarked
package org.mintatlas.application.initiative;

import org.jspecify.annotations.NullMarked;
