/** How much a client may ask for in a time: start with {@link Quotas}. */
@NullMarked
package org.mintatlas.application.quota;

import org.jspecify.annotations.NullMarked;
