/**
 * Mutations: each runs the use case of its name, see {@link
 * org.mintatlas.graphql.command.MutationWiring}.
 */
@NullMarked
package org.mintatlas.graphql.command;

import org.jspecify.annotations.NullMarked;
