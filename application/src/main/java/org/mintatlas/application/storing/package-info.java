/** How aggregates are stored: start with {@link org.mintatlas.application.storing.Store}. */
@NullMarked
package org.mintatlas.application.storing;

import org.jspecify.annotations.NullMarked;
