/** Networks and their members. */
@NullMarked
package org.mintatlas.graphql.network;

import org.jspecify.annotations.NullMarked;
