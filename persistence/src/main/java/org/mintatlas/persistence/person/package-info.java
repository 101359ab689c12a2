/** Persons and coordinations in tables V007, teams in V096. */
@NullMarked
package org.mintatlas.persistence.person;

import org.jspecify.annotations.NullMarked;
