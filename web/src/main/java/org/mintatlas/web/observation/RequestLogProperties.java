package org.mintatlas.web.observation;

import java.util.List;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether requests are written to the log.
 *
 * @param requestlog {@code on} or {@code off}; files of settings turn these into {@code true} and
 *     {@code false}
 */
@ConfigurationProperties("mintatlas")
record RequestLogProperties(@DefaultValue("on") String requestlog) {

  RequestLogProperties {
    if (!requestlog.equals("true") && !requestlog.equals("false")) {
      Choices.oneOf("mintatlas.requestlog", requestlog, List.of("on", "off"));
    }
  }

  boolean wanted() {
    return requestlog.equals("on") || requestlog.equals("true");
  }
}
