package org.mintatlas.web.setting;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * One thing that can be set.
 *
 * @param name such as {@code mintatlas.database.pool-size}
 * @param usual what it is unless told otherwise, as it would be written; empty where that is
 *     nothing
 * @param many whether it may have several values, which may be numbered from 0
 */
public record Setting(String name, String usual, boolean many) {

  /** Whether this text names it where properties are written: in files and on command lines. */
  boolean isProperty(String text) {
    ConfigurationPropertyName written = ConfigurationPropertyName.adapt(text, '.');
    ConfigurationPropertyName own = ConfigurationPropertyName.of(name);
    return written.equals(own)
        || (many && written.isLastElementIndexed() && written.getParent().equals(own));
  }

  /** Whether this text names it as an environment variable; Spring knows two ways to write one. */
  boolean isVariable(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    String number = many ? "(_\\d+)?" : "";
    return upper.matches(Pattern.quote(variable()) + number)
        || upper.matches(
            Pattern.quote(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")) + number);
  }

  /** The name as an environment variable, such as {@code MINTATLAS_DATABASE_POOLSIZE}. */
  public String variable() {
    return name.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
  }
}
