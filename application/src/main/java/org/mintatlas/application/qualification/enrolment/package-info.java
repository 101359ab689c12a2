/**
 * Who takes part in a cohort: start with {@link
 * org.mintatlas.application.qualification.enrolment.Enrolments}.
 */
@NullMarked
package org.mintatlas.application.qualification.enrolment;

import org.jspecify.annotations.NullMarked;
