package org.mintatlas.web.setting;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.web.limit.LimitSettings;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.ClassUtils;

/** All settings of the program itself, as the classes that take them say. */
public final class KnownSettings {
  static final String PREFIX = "mintatlas";

  /** The classes that take settings: records, each of whose components is one. */
  private static final List<Class<?>> GROUPS = named();

  private KnownSettings() {}

  /** All settings in the order of their names. */
  public static List<Setting> all() {
    List<Setting> all = new ArrayList<>();
    for (Class<?> group : groups()) {
      all.addAll(of(group));
    }
    for (Limit limit : Limit.values()) {
      String usual = String.valueOf(Limits.DEFAULT.maximum(limit));
      all.add(new Setting(LimitSettings.name(limit), usual, false));
    }
    all.sort(Comparator.comparing(Setting::name));
    return List.copyOf(all);
  }

  static List<Class<?>> groups() {
    return GROUPS;
  }

  private static List<Class<?>> named() {
    return ImportCandidates.load(ConfigurationProperties.class, null).getCandidates().stream()
        .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
        .toList();
  }

  static String prefix(Class<?> group) {
    return group.getAnnotation(ConfigurationProperties.class).value();
  }

  /** The settings of a group in the order of its components. */
  static List<Setting> of(Class<?> group) {
    // The annotations are the parameters', as the compiler does not pass them on to components.
    Parameter[] parameters = group.getDeclaredConstructors()[0].getParameters();
    return Arrays.stream(parameters).map(parameter -> setting(group, parameter)).toList();
  }

  private static Setting setting(Class<?> group, Parameter parameter) {
    DefaultValue usual = parameter.getAnnotation(DefaultValue.class);
    return new Setting(
        String.format(
            Locale.ROOT,
            "%s.%s",
            prefix(group),
            DataObjectPropertyName.toDashedForm(parameter.getName())),
        usual == null ? "" : String.join(",", usual.value()),
        Collection.class.isAssignableFrom(parameter.getType()));
  }
}
