package org.mintatlas.web.protection;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages of others may ask the API from a browser.
 *
 * @param allowedOrigins origins such as {@code https://karte.example.org}, whose pages may also
 *     send cookies; {@code *} for all others, without cookies; or {@code none} alone
 */
@ConfigurationProperties("mintatlas.cors")
public record CorsProperties(@DefaultValue(CorsProperties.ALL) List<String> allowedOrigins) {
  private static final String ALL = "*";
  private static final String NONE = "none";
  private static final Pattern ORIGIN =
      Pattern.compile("\\*|https?://[a-z0-9.-]+(:\\d{1,5})?|https?://\\[[0-9a-f:]+](:\\d{1,5})?");

  public CorsProperties {
    allowedOrigins = allowedOrigins.equals(List.of(NONE)) ? List.of() : List.copyOf(allowedOrigins);
    for (String origin : allowedOrigins) {
      if (!ORIGIN.matcher(origin).matches()) {
        throw StartRefused.of(
            "mintatlas.cors.allowed-origins has '%s': write origins as browsers do, such as"
                + " https://karte.example.org, * for all, or none.",
            origin);
      }
    }
  }

  boolean everybody() {
    return allowedOrigins.contains(ALL);
  }

  Set<String> named() {
    return allowedOrigins.stream()
        .filter(origin -> !origin.equals(ALL))
        .collect(Collectors.toUnmodifiableSet());
  }
}
