/** Workshops in the regions and how far they reach. */
@NullMarked
package org.mintatlas.graphql.qualification.workshop;

import org.jspecify.annotations.NullMarked;
