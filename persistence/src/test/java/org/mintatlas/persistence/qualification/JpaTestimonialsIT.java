package org.mintatlas.persistence.qualification;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.TestimonialsContract;

class JpaTestimonialsIT extends PostgresAtlas implements TestimonialsContract {}
