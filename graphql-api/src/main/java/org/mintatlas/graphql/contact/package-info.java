/** How people and initiatives are reached. */
@NullMarked
package org.mintatlas.graphql.contact;

import org.jspecify.annotations.NullMarked;
