package org.mintatlas.persistence.qualification;

import org.mintatlas.application.qualification.TestimonialsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaTestimonialsIT extends PostgresAtlas implements TestimonialsContract {}
