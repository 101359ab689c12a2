/** Arguments of fields: start with {@link org.mintatlas.graphql.argument.Arguments}. */
@NullMarked
package org.mintatlas.graphql.argument;

import org.jspecify.annotations.NullMarked;
