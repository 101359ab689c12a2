/** A PostgreSQL as it is met: where it is, what it says of itself, and why it lets nobody work. */
@NullMarked
package org.mintatlas.web.database.server;

import org.jspecify.annotations.NullMarked;
