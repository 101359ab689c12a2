/** Events, series and registrations in tables V015. */
@NullMarked
package org.mintatlas.persistence.event;

import org.jspecify.annotations.NullMarked;
