/**
 * Words as the database looks for them: start with {@link
 * org.mintatlas.persistence.words.TextQuery}.
 */
@NullMarked
package org.mintatlas.persistence.words;

import org.jspecify.annotations.NullMarked;
