package org.mintatlas.web.setting;

import java.util.ArrayList;
import java.util.List;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.limit.LimitSettings;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks at all settings before anything is started with them, and names all that make no sense at
 * once.
 */
public final class SettingsCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    List<String> problems = problems(context.getEnvironment());
    if (!problems.isEmpty()) {
      throw new StartRefused(String.join("\n  ", problems));
    }
  }

  static List<String> problems(ConfigurableEnvironment environment) {
    List<String> problems =
        new ArrayList<>(new UnknownSettings(KnownSettings.all()).in(environment));
    Binder binder = Binder.get(environment);
    for (Class<?> group : KnownSettings.groups()) {
      try {
        binder.bindOrCreate(KnownSettings.prefix(group), group);
      } catch (BindException e) {
        problems.add(UnreadableSetting.sentence(e));
      }
    }
    try {
      LimitSettings.limits(binder);
    } catch (StartRefused e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }
}
