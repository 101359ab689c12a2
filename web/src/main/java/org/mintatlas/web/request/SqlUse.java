package org.mintatlas.web.request;

import java.time.Duration;

/**
 * What a request has asked of the database.
 *
 * @param statements how many statements it sent
 * @param time how long it waited for their answers
 */
public record SqlUse(int statements, Duration time) {
  public static final SqlUse NONE = new SqlUse(0, Duration.ZERO);
}
