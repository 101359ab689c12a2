/**
 * How large a document may be: start with {@link
 * org.mintatlas.graphql.limit.document.DocumentLimits}.
 */
@NullMarked
package org.mintatlas.graphql.limit.document;

import org.jspecify.annotations.NullMarked;
