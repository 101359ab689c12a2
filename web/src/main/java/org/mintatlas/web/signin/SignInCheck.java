package org.mintatlas.web.signin;

import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.DatabaseProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Refuses tokens for development where somebody's data or an issuer is, before all else starts. */
public final class SignInCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    check(context.getEnvironment());
  }

  /**
   * Looks at the settings.
   *
   * @throws StartRefused where they do not go together
   */
  static void check(Environment environment) {
    Binder binder = Binder.get(environment);
    if (!binder.bindOrCreate("mintatlas", DevLoginProperties.class).devLogin()) {
      return;
    }
    if (binder.bindOrCreate("mintatlas.database", DatabaseProperties.class).url() != null) {
      throw new StartRefused(
          "mintatlas.dev-login is true, but MINTATLAS_DATABASE_URL is set: whoever reads the log"
              + " could change everything there. Use the embedded database, or set an issuer"
              + " (mintatlas.sign-in.issuer-uri) instead.");
    }
    if (binder.bindOrCreate("mintatlas.sign-in", SignInProperties.class).issuerUri() != null) {
      throw new StartRefused(
          "mintatlas.dev-login is true, but mintatlas.sign-in.issuer-uri is set: choose one of"
              + " them.");
    }
  }
}
