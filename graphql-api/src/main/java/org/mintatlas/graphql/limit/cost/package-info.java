/** What a request costs: start with {@link org.mintatlas.graphql.limit.cost.CostLimit}. */
@NullMarked
package org.mintatlas.graphql.limit.cost;

import org.jspecify.annotations.NullMarked;
