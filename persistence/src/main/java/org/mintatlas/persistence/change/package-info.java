/** The audit log, and the feed of changes that is read from it: see {@link PostgresChanges}. */
@NullMarked
package org.mintatlas.persistence.change;

import org.jspecify.annotations.NullMarked;
