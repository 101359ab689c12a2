/**
 * The ports on PostgreSQL: start with {@link org.mintatlas.persistence.PersistenceConfiguration},
 * which makes one adapter for each.
 */
@NullMarked
package org.mintatlas.persistence;

import org.jspecify.annotations.NullMarked;
