/**
 * What a request has to wait for, and how all that waits for the same is loaded in one call: start
 * with {@link org.mintatlas.graphql.load.Later}.
 */
@NullMarked
package org.mintatlas.graphql.load;

import org.jspecify.annotations.NullMarked;
