/** Surveys, publications and series of figures in the database. */
@NullMarked
package org.mintatlas.persistence.insight;

import org.jspecify.annotations.NullMarked;
