/** How an answer is written: start with {@link org.mintatlas.web.http.reply.Replies}. */
@NullMarked
package org.mintatlas.web.http.reply;

import org.jspecify.annotations.NullMarked;
