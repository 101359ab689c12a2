/**
 * What strangers may send, and what they get: a clean refusal, soon, and everybody else is served
 * as before. Start reading at {@link org.mintatlas.web.hostile.Unharmed}.
 */
@NullMarked
package org.mintatlas.web.hostile;

import org.jspecify.annotations.NullMarked;
