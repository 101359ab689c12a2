/** Events and who comes to them: start with {@link org.mintatlas.domain.event.Event}. */
@NullMarked
package org.mintatlas.domain.event;

import org.jspecify.annotations.NullMarked;
