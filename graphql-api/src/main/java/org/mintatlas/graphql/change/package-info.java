/** What changes, told while it happens: start with {@link ChangeSubscriptions}. */
@NullMarked
package org.mintatlas.graphql.change;

import org.jspecify.annotations.NullMarked;
