package org.mintatlas.web.setting;

import java.util.ArrayList;
import java.util.List;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.limit.LimitSettings;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
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

  /** Ours, and those of Spring that the documentation names. */
  private static List<Class<?>> groups() {
    List<Class<?>> groups = new ArrayList<>(KnownSettings.groups());
    groups.add(ServerProperties.class);
    groups.add(ManagementServerProperties.class);
    groups.add(LifecycleProperties.class);
    return groups;
  }

  static List<String> problems(ConfigurableEnvironment environment) {
    List<String> problems =
        new ArrayList<>(new UnknownSettings(KnownSettings.all()).in(environment));
    Binder binder = Binder.get(environment);
    for (Class<?> group : groups()) {
      try {
        binder.bindOrCreate(KnownSettings.prefix(group), group);
      } catch (BindException e) {
        problems.add(UnreadableSetting.sentence(e));
      }
    }
    try {
      // Zero is any port, and the other one is switched off by -1.
      Choices.between("server.port", port(binder, "server.port"), 0, 65_535);
      Choices.between("management.server.port", port(binder, "management.server.port"), -1, 65_535);
      LimitSettings.limits(binder);
    } catch (StartRefused e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }

  /** What is no number was told before. */
  private static int port(Binder binder, String setting) {
    try {
      return binder.bind(setting, Integer.class).orElse(0);
    } catch (BindException e) {
      return 0;
    }
  }
}
