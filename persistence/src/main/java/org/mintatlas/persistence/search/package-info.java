/** Finding things in the database: start with {@code JdbcSearch}. */
@NullMarked
package org.mintatlas.persistence.search;

import org.jspecify.annotations.NullMarked;
