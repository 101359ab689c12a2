/** Enrolments and certificates in tables V013. */
@NullMarked
package org.mintatlas.persistence.qualification.enrolment;

import org.jspecify.annotations.NullMarked;
