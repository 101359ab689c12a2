/**
 * Subscriptions over the two ways that carry them: WebSocket, start with {@link SocketConnection},
 * and server-sent events, start with {@link ServerSentEvents}.
 */
@NullMarked
package org.mintatlas.web.subscription;

import org.jspecify.annotations.NullMarked;
