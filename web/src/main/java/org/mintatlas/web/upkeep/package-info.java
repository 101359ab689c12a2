/** Does what the time asks for: see {@link org.mintatlas.web.upkeep.Forgetting}. */
@NullMarked
package org.mintatlas.web.upkeep;

import org.jspecify.annotations.NullMarked;
