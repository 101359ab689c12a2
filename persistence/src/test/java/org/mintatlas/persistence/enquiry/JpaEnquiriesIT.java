package org.mintatlas.persistence.enquiry;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.enquiry.EnquiriesContract;

class JpaEnquiriesIT extends PostgresAtlas implements EnquiriesContract {}
