package org.mintatlas.web.limit;

import java.util.Locale;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Each {@link Limit} is a setting below {@code mintatlas.limits}, such as {@code
 * mintatlas.limits.root-fields} or {@code MINTATLAS_LIMITS_ROOTFIELDS}: a whole number, at least 1.
 */
@Configuration(proxyBeanMethods = false)
public class LimitSettings {

  @Bean
  Limits limits(Environment environment) {
    return limits(Binder.get(environment));
  }

  /**
   * The usual limits, and those that are set.
   *
   * @throws StartRefused when one is set to what is no limit
   */
  public static Limits limits(Binder settings) {
    Limits limits = Limits.DEFAULT;
    for (Limit limit : Limit.values()) {
      limits = limits.with(limit, maximum(settings, name(limit), limits.maximum(limit)));
    }
    return limits;
  }

  /** The setting of a limit, such as {@code mintatlas.limits.root-fields}. */
  public static String name(Limit limit) {
    return "mintatlas.limits." + limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int maximum(Binder settings, String name, int usual) {
    try {
      int maximum = settings.bind(name, Integer.class).orElse(usual);
      if (maximum > 0) {
        return maximum;
      }
      throw refused(name, String.valueOf(maximum));
    } catch (BindException e) {
      throw refused(name, settings.bind(name, String.class).orElse(""));
    }
  }

  private static StartRefused refused(String name, String value) {
    return StartRefused.of(
        "%s is '%s': choose a whole number from 1 to %d.", name, value, Integer.MAX_VALUE);
  }
}
