/** What clients may spend, counted in PostgreSQL for all instances together. */
@NullMarked
package org.mintatlas.persistence.quota;

import org.jspecify.annotations.NullMarked;
