/** One run of storing facts: start with {@link org.mintatlas.application.dataset.run.Run}. */
@NullMarked
package org.mintatlas.application.dataset.run;

import org.jspecify.annotations.NullMarked;
