package org.mintatlas.web.request;

import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request whose head the server does not read on.
 *
 * @param request as far as it was read
 * @param status with which the server refuses it
 * @param thrown what it stumbled over; null when it has read all of it
 * @param maxBytes how large the head may be
 * @param maxHeaders how many headers it may have
 */
public record Unreadable(
    Request request, int status, @Nullable Throwable thrown, long maxBytes, long maxHeaders) {
  public static final String ATTRIBUTE = Unreadable.class.getName();
}
