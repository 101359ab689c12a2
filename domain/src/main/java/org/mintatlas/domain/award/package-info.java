/** Awards, their calls and winners: start with {@link org.mintatlas.domain.award.Call}. */
@NullMarked
package org.mintatlas.domain.award;

import org.jspecify.annotations.NullMarked;
