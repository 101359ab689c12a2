/**
 * The GraphQL API: translates requests into questions to the application. Start with {@link
 * org.mintatlas.graphql.GraphQlApiConfiguration}; the schema is in {@code resources/graphql}.
 */
@NullMarked
package org.mintatlas.graphql;

import org.jspecify.annotations.NullMarked;
