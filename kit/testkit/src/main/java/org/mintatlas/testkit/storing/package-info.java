/** What every store promises. */
@NullMarked
package org.mintatlas.testkit.storing;

import org.jspecify.annotations.NullMarked;
