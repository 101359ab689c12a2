/** Where identities come from: see {@link org.mintatlas.application.identity.IdGenerator}. */
@NullMarked
package org.mintatlas.application.identity;

import org.jspecify.annotations.NullMarked;
