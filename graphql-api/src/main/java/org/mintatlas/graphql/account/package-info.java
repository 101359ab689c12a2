/** Who is signed in: start with {@link org.mintatlas.graphql.account.Actors}. */
@NullMarked
package org.mintatlas.graphql.account;

import org.jspecify.annotations.NullMarked;
