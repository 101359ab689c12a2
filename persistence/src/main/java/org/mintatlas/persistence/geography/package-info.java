/** Districts and postcodes in tables V002. */
@NullMarked
package org.mintatlas.persistence.geography;

import org.jspecify.annotations.NullMarked;
