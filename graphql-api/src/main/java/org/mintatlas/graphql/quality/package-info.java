/** Frameworks of quality. */
@NullMarked
package org.mintatlas.graphql.quality;

import org.jspecify.annotations.NullMarked;
