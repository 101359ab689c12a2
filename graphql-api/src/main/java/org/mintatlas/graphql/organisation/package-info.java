/** Organisations. */
@NullMarked
package org.mintatlas.graphql.organisation;

import org.jspecify.annotations.NullMarked;
