package org.mintatlas.web.setting;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What the check says of settings. */
final class Settings {
  private Settings() {}

  /** Set as environment variables. */
  static List<String> variables(Map<String, String> settings) {
    return problems(new SystemEnvironmentPropertySource("systemEnvironment", Map.copyOf(settings)));
  }

  /** Set as properties. */
  static List<String> properties(Map<String, String> settings) {
    return problems(new MapPropertySource("properties", Map.copyOf(settings)));
  }

  private static List<String> problems(PropertySource<?> source) {
    StandardEnvironment environment =
        new StandardEnvironment() {
          @Override
          protected void customizePropertySources(MutablePropertySources sources) {
            sources.addLast(source);
          }
        };
    ConfigurationPropertySources.attach(environment);
    return SettingsCheck.problems(environment);
  }
}
