/**
 * Who takes part in a cohort: start with {@link
 * org.mintatlas.domain.qualification.enrolment.Enrolment}.
 */
@NullMarked
package org.mintatlas.domain.qualification.enrolment;

import org.jspecify.annotations.NullMarked;
