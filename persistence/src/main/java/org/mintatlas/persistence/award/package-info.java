/** Awards, calls, winners, applications and votes in tables V017. */
@NullMarked
package org.mintatlas.persistence.award;

import org.jspecify.annotations.NullMarked;
