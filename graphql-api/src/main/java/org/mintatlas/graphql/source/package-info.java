/** How fresh things are by their sources. */
@NullMarked
package org.mintatlas.graphql.source;

import org.jspecify.annotations.NullMarked;
