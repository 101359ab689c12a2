/**
 * What runs for an operation, found once for all requests with it: start with {@link
 * org.mintatlas.graphql.plan.Plan}.
 */
@NullMarked
package org.mintatlas.graphql.plan;

import org.jspecify.annotations.NullMarked;
