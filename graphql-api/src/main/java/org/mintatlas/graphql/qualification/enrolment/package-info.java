/** Who takes part in cohorts, without the persons. */
@NullMarked
package org.mintatlas.graphql.qualification.enrolment;

import org.jspecify.annotations.NullMarked;
