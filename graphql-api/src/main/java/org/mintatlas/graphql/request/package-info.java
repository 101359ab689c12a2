/**
 * A request as all parts of the API see it, whichever way it came: start with {@link
 * org.mintatlas.graphql.request.ApiRequest}.
 */
@NullMarked
package org.mintatlas.graphql.request;

import org.jspecify.annotations.NullMarked;
