/** The log of imported datasets in PostgreSQL. */
@NullMarked
package org.mintatlas.persistence.dataset;

import org.jspecify.annotations.NullMarked;
