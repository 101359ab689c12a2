/** Networks and memberships in tables V006. */
@NullMarked
package org.mintatlas.persistence.network;

import org.jspecify.annotations.NullMarked;
