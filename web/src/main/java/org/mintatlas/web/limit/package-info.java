/** The limits of requests as settings: see {@link org.mintatlas.web.limit.LimitSettings}. */
@NullMarked
package org.mintatlas.web.limit;

import org.jspecify.annotations.NullMarked;
