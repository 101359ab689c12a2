/**
 * How much each client may ask for in a time, and the headers that tell it. Start with {@link
 * org.mintatlas.web.quota.QuotaProperties}.
 */
@NullMarked
package org.mintatlas.web.quota;

import org.jspecify.annotations.NullMarked;
