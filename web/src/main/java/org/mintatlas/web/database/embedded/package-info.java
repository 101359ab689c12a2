/** A PostgreSQL of our own: its programs, its process, and the directory with its data. */
@NullMarked
package org.mintatlas.web.database.embedded;

import org.jspecify.annotations.NullMarked;
