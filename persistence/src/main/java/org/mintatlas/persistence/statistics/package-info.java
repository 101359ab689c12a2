/** Numbers counted by the database. */
@NullMarked
package org.mintatlas.persistence.statistics;

import org.jspecify.annotations.NullMarked;
