/** All ports in memory; start with {@link org.mintatlas.memory.InMemoryAtlas}. */
@NullMarked
package org.mintatlas.memory;

import org.jspecify.annotations.NullMarked;
