/**
 * How SQL gets to the database: begin with {@link org.mintatlas.persistence.statement.Statements}.
 */
@NullMarked
package org.mintatlas.persistence.statement;

import org.jspecify.annotations.NullMarked;
