/** The program: start reading at {@link org.mintatlas.MintAtlasApplication}. */
@NullMarked
package org.mintatlas;

import org.jspecify.annotations.NullMarked;
