/** The schema between its files and the engine. */
@NullMarked
package org.mintatlas.graphql.schema;

import org.jspecify.annotations.NullMarked;
