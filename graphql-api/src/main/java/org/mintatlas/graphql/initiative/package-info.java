/** Initiatives and their projects. */
@NullMarked
package org.mintatlas.graphql.initiative;

import org.jspecify.annotations.NullMarked;
