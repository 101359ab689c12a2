/**
 * Which document a request means, and whether it may run: start with {@link
 * org.mintatlas.graphql.document.DocumentRequests}.
 */
@NullMarked
package org.mintatlas.graphql.document;

import org.jspecify.annotations.NullMarked;
