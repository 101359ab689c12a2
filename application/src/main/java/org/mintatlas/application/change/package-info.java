/** What changes in the atlas, told to whoever listens: see {@link Changes}. */
@NullMarked
package org.mintatlas.application.change;

import org.jspecify.annotations.NullMarked;
