/** What happened to one thing, for those who may change it. */
@NullMarked
package org.mintatlas.graphql.history;

import org.jspecify.annotations.NullMarked;
