/** What waits for somebody: see {@link org.mintatlas.application.waiting.FindWaiting}. */
@NullMarked
package org.mintatlas.application.waiting;

import org.jspecify.annotations.NullMarked;
