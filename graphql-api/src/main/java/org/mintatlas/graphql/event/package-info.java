/** Events and their series: start with {@link org.mintatlas.graphql.event.EventLoaders}. */
@NullMarked
package org.mintatlas.graphql.event;

import org.jspecify.annotations.NullMarked;
