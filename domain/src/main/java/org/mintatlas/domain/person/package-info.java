/** People who coordinate: start with {@link org.mintatlas.domain.person.Person}. */
@NullMarked
package org.mintatlas.domain.person;

import org.jspecify.annotations.NullMarked;
