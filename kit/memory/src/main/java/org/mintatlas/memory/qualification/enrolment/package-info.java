/** The ports of {@link org.mintatlas.application.qualification.enrolment} in memory. */
@NullMarked
package org.mintatlas.memory.qualification.enrolment;

import org.jspecify.annotations.NullMarked;
