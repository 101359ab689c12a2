/**
 * What a caller reads when something goes wrong: start with {@link
 * org.mintatlas.graphql.error.ApiError}.
 */
@NullMarked
package org.mintatlas.graphql.error;

import org.jspecify.annotations.NullMarked;
