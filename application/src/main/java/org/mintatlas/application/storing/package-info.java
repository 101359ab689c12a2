/** What comes of storing an aggregate: see {@link org.mintatlas.application.storing.SaveResult}. */
@NullMarked
package org.mintatlas.application.storing;

import org.jspecify.annotations.NullMarked;
