/** Who coordinates the regions. */
@NullMarked
package org.mintatlas.graphql.person;

import org.jspecify.annotations.NullMarked;
