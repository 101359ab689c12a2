/**
 * What keeps browsers from doing harm in the name of somebody else: start with {@link
 * org.mintatlas.web.protection.SecurityHeaders}.
 */
@NullMarked
package org.mintatlas.web.protection;

import org.jspecify.annotations.NullMarked;
