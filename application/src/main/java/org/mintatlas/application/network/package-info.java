/** Networks and their members: start with {@link org.mintatlas.application.network.Networks}. */
@NullMarked
package org.mintatlas.application.network;

import org.jspecify.annotations.NullMarked;
