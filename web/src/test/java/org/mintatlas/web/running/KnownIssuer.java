package org.mintatlas.web.running;

import org.mintatlas.web.signin.TestIssuer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Gives the program that is being started an issuer whose tokens it takes, while it runs. */
final class KnownIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestIssuer issuer = TestIssuer.start();
    context.getBeanFactory().registerSingleton("issuer", issuer);
    ApplicationListener<ContextClosedEvent> end = closed -> issuer.close();
    context.addApplicationListener(end);
    TestPropertyValues.of(
            "mintatlas.sign-in.issuer-uri=" + issuer.uri(),
            "mintatlas.sign-in.audience=" + TestIssuer.AUDIENCE)
        .applyTo(context);
  }
}
