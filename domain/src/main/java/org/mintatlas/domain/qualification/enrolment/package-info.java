/**
 * Who takes part in a cohort: start with {@link
 * org.mintatlas.domain.qualification.enrolment.EnrolmentId}.
 */
@NullMarked
package org.mintatlas.domain.qualification.enrolment;

import org.jspecify.annotations.NullMarked;
