/** Fixtures and contracts of {@code qualification.enrolment}. */
@NullMarked
package org.mintatlas.testkit.qualification.enrolment;

import org.jspecify.annotations.NullMarked;
