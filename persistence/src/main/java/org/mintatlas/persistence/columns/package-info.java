/**
 * The values of the domain as the columns in which they are stored, for entities of any feature.
 */
@NullMarked
package org.mintatlas.persistence.columns;

import org.jspecify.annotations.NullMarked;
