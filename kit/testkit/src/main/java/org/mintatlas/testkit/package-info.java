/**
 * What every adapter of a port promises, as tests to inherit: start with {@link
 * org.mintatlas.testkit.Atlas}.
 */
@NullMarked
package org.mintatlas.testkit;

import org.jspecify.annotations.NullMarked;
