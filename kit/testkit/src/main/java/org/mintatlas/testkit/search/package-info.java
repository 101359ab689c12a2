/** What finding things promises. */
@NullMarked
package org.mintatlas.testkit.search;

import org.jspecify.annotations.NullMarked;
