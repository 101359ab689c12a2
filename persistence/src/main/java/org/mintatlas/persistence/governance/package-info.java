/** Bodies, seats, meetings and exchanges in tables V016. */
@NullMarked
package org.mintatlas.persistence.governance;

import org.jspecify.annotations.NullMarked;
