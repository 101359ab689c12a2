/** Bodies and who sits on them: start with {@link org.mintatlas.domain.governance.Body}. */
@NullMarked
package org.mintatlas.domain.governance;

import org.jspecify.annotations.NullMarked;
