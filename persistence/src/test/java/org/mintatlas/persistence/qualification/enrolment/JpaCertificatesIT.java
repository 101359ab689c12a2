package org.mintatlas.persistence.qualification.enrolment;

import org.mintatlas.application.qualification.enrolment.CertificatesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaCertificatesIT extends PostgresAtlas implements CertificatesContract {}
