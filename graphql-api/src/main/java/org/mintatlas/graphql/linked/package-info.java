/**
 * Things as linked data, in the words of schema.org: start with {@link
 * org.mintatlas.graphql.linked.LinkedThings}.
 */
@NullMarked
package org.mintatlas.graphql.linked;

import org.jspecify.annotations.NullMarked;
