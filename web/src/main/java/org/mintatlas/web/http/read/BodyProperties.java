package org.mintatlas.web.http.read;

import java.time.Duration;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is read of a request at all.
 *
 * @param body how large its body may be; 1 KB to 16 MB
 * @param bodyTime how long it may take to arrive; a second to an hour
 * @param jsonNesting how deep objects and lists may stand in one another; 5 to 500
 */
@ConfigurationProperties("mintatlas.limits")
public record BodyProperties(
    @DefaultValue("256KB") DataSize body,
    @DefaultValue("10s") Duration bodyTime,
    @DefaultValue("64") int jsonNesting) {

  public BodyProperties {
    if (body.toKilobytes() < 1 || body.toMegabytes() > 16) {
      throw StartRefused.of("mintatlas.limits.body is %s: choose 1KB to 16MB.", body);
    }
    Choices.between(
        "mintatlas.limits.body-time", bodyTime, Duration.ofSeconds(1), Duration.ofHours(1));
    Choices.between("mintatlas.limits.json-nesting", jsonNesting, 5, 500);
  }
}
