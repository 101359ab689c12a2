/** What reviews count in tables V013. */
@NullMarked
package org.mintatlas.persistence.review;

import org.jspecify.annotations.NullMarked;
