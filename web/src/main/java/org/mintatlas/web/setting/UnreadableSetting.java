package org.mintatlas.web.setting;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.web.Causes;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.util.ClassUtils;
import org.springframework.util.PlaceholderResolutionException;
import org.springframework.util.unit.DataSize;

/** Says of a setting that cannot be read what it is, and how it would be written. */
public final class UnreadableSetting {
  private static final Map<Class<?>, String> WRITTEN =
      Map.of(
          Duration.class, "write a duration such as 500ms, 10s or 1m",
          DataSize.class, "write a size such as 256KB or 1MB",
          Integer.class, "write a whole number up to " + Integer.MAX_VALUE,
          Long.class, "write a whole number",
          Double.class, "write a number such as 0.5",
          Boolean.class, "choose true or false",
          InetAddress.class, "write an address of this machine, such as 127.0.0.1");

  private UnreadableSetting() {}

  /** One sentence, or what the settings themselves said. */
  public static String sentence(BindException failure) {
    return Causes.of(failure)
        .map(cause -> sentence(failure.getName(), cause))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> {
          ConfigurationProperty property = failure.getProperty();
          return String.format(
              Locale.ROOT,
              "%s is '%s': %s.",
              failure.getName(),
              property == null ? "" : property.getValue(),
              written(failure.getTarget().getType().resolve()));
        });
  }

  private static @Nullable String sentence(ConfigurationPropertyName setting, Throwable cause) {
    return switch (cause) {
      case StartRefused refused -> refused.getMessage();
      case PlaceholderResolutionException _ ->
          setting + " takes its value by ${…} from itself: write the value.";
      case UnboundConfigurationPropertiesException _ ->
          setting + " has numbers with gaps: number its values from 0 without one.";
      default -> null;
    };
  }

  private static String written(@Nullable Class<?> type) {
    if (type == null) {
      return "correct it";
    }
    if (type.isEnum()) {
      return "choose one of "
          + Arrays.stream(type.getEnumConstants())
              .map(word -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
              .collect(Collectors.joining(", "));
    }
    return WRITTEN.getOrDefault(ClassUtils.resolvePrimitiveIfNecessary(type), "correct it");
  }
}
