/**
 * What people read for the values of enums: start with {@link org.mintatlas.graphql.label.Labels}.
 */
@NullMarked
package org.mintatlas.graphql.label;

import org.jspecify.annotations.NullMarked;
