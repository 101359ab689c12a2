/**
 * Regions and events in SQLite, as an example of an adapter: start with {@link
 * org.mintatlas.example.SqliteStore}.
 */
@NullMarked
package org.mintatlas.example;

import org.jspecify.annotations.NullMarked;
