/** Bodies and what they do: start with {@link org.mintatlas.application.governance.Bodies}. */
@NullMarked
package org.mintatlas.application.governance;

import org.jspecify.annotations.NullMarked;
