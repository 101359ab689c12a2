/** How people enrol in cohorts, and what they get: each class is one use case. */
@NullMarked
package org.mintatlas.application.qualification.enrolment.maintenance;

import org.jspecify.annotations.NullMarked;
