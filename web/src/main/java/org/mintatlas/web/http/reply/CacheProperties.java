package org.mintatlas.web.http.reply;

import java.time.Duration;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers are kept.
 *
 * @param maxAge how long anybody may keep the answer to an anonymous GET; zero to a year
 * @param answers how much memory the answers take at most that the program itself keeps; none are
 *     kept where it is zero; up to 1 GB
 */
@ConfigurationProperties("mintatlas.cache")
public record CacheProperties(
    @DefaultValue("60s") Duration maxAge, @DefaultValue("32MB") DataSize answers) {

  public CacheProperties {
    Choices.between("mintatlas.cache.max-age", maxAge, Duration.ZERO, Duration.ofDays(365));
    if (answers.isNegative() || answers.toMegabytes() > 1024) {
      throw StartRefused.of("mintatlas.cache.answers is %s: choose 0MB to 1024MB.", answers);
    }
  }
}
