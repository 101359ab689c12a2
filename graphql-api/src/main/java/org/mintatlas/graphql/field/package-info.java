/** What the fields of the schema are: start with {@link org.mintatlas.graphql.field.Fields}. */
@NullMarked
package org.mintatlas.graphql.field;

import org.jspecify.annotations.NullMarked;
