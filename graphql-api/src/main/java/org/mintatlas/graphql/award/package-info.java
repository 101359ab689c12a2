/** Awards, their calls and winners. */
@NullMarked
package org.mintatlas.graphql.award;

import org.jspecify.annotations.NullMarked;
