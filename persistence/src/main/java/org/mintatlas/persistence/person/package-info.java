/** Persons and coordinations in tables V007. */
@NullMarked
package org.mintatlas.persistence.person;

import org.jspecify.annotations.NullMarked;
