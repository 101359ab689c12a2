/** Things with an identity: start with {@link org.mintatlas.graphql.node.NodeId}. */
@NullMarked
package org.mintatlas.graphql.node;

import org.jspecify.annotations.NullMarked;
