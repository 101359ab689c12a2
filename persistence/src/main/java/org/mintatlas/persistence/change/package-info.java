/** The feed of changes on PostgreSQL: see {@link PostgresChanges}. */
@NullMarked
package org.mintatlas.persistence.change;

import org.jspecify.annotations.NullMarked;
