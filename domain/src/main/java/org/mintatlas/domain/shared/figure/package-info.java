/**
 * Numbers that a source states: start with {@link org.mintatlas.domain.shared.figure.KeyFigure}.
 */
@NullMarked
package org.mintatlas.domain.shared.figure;

import org.jspecify.annotations.NullMarked;
