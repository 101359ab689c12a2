/**
 * Programmes, their cohorts and who takes part: start with {@link
 * org.mintatlas.application.qualification.BrowseProgrammes}.
 */
@NullMarked
package org.mintatlas.application.qualification;

import org.jspecify.annotations.NullMarked;
