/** Programmes and cohorts in tables V013. */
@NullMarked
package org.mintatlas.persistence.qualification;

import org.jspecify.annotations.NullMarked;
