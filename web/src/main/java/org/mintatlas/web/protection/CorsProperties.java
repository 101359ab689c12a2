package org.mintatlas.web.protection;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages of others may ask the API from a browser.
 *
 * @param allowedOrigins such as {@code https://karte.example.org}, or {@code *} for all; none
 *     unless told otherwise
 */
@ConfigurationProperties("mintatlas.cors")
public record CorsProperties(@DefaultValue List<String> allowedOrigins) {
  private static final Pattern ORIGIN =
      Pattern.compile("\\*|https?://[a-z0-9.-]+(:\\d{1,5})?|https?://\\[[0-9a-f:]+](:\\d{1,5})?");

  public CorsProperties {
    for (String origin : allowedOrigins) {
      if (!ORIGIN.matcher(origin).matches()) {
        throw new StartRefused(
            String.format(
                Locale.ROOT,
                "mintatlas.cors.allowed-origins has '%s': write origins as browsers do, such as"
                    + " https://karte.example.org, or * for all.",
                origin));
      }
    }
    allowedOrigins = List.copyOf(allowedOrigins);
  }
}
