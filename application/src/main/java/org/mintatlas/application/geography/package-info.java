/**
 * Districts and postcodes: start with {@link org.mintatlas.application.geography.BrowseGeography}.
 */
@NullMarked
package org.mintatlas.application.geography;

import org.jspecify.annotations.NullMarked;
