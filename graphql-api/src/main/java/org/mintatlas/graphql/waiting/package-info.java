/** What waits for somebody: see {@link org.mintatlas.application.waiting.FindWaiting}. */
@NullMarked
package org.mintatlas.graphql.waiting;

import org.jspecify.annotations.NullMarked;
