/** Who judges what was applied with: start with {@link org.mintatlas.domain.award.jury.Vote}. */
@NullMarked
package org.mintatlas.domain.award.jury;

import org.jspecify.annotations.NullMarked;
