/**
 * How a query runs: level by level, each field for all objects of its level at once. Start with
 * {@link org.mintatlas.graphql.execution.BreadthFirst}.
 */
@NullMarked
package org.mintatlas.graphql.execution;

import org.jspecify.annotations.NullMarked;
