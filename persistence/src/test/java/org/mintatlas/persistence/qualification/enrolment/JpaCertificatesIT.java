package org.mintatlas.persistence.qualification.enrolment;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.enrolment.CertificatesContract;

class JpaCertificatesIT extends PostgresAtlas implements CertificatesContract {}
