/** Bodies, seats, meetings and exchanges. */
@NullMarked
package org.mintatlas.graphql.governance;

import org.jspecify.annotations.NullMarked;
