package org.mintatlas.persistence.qualification.enrolment;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentsContract;

class JpaEnrolmentsIT extends PostgresAtlas implements EnrolmentsContract {}
