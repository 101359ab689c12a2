/** Codes that nobody can guess: see {@link org.mintatlas.domain.shared.code.SecretCode}. */
@NullMarked
package org.mintatlas.domain.shared.code;

import org.jspecify.annotations.NullMarked;
