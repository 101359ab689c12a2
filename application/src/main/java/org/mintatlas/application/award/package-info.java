/** Awards, their calls and winners: start with {@link org.mintatlas.application.award.Calls}. */
@NullMarked
package org.mintatlas.application.award;

import org.jspecify.annotations.NullMarked;
