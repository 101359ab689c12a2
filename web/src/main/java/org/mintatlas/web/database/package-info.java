/**
 * Which database the program uses: an embedded PostgreSQL that keeps its data in a directory, or
 * any PostgreSQL given by its address.
 *
 * <p>Start reading at {@link org.mintatlas.web.database.Database}; the settings are {@link
 * org.mintatlas.web.database.DatabaseProperties}.
 */
@NullMarked
package org.mintatlas.web.database;

import org.jspecify.annotations.NullMarked;
