package org.mintatlas.web.signin;

import io.micrometer.context.ContextRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.mintatlas.web.http.ServerRefusals;
import org.mintatlas.web.protection.Origins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.util.function.SingletonSupplier;

/** Puts the check of tokens together; the libraries for it are loaded only where it is wanted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInProperties.class, DevLoginProperties.class})
class SignInConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(SignInConfiguration.class);
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Spring Security would look with every request for what nothing here leaves in a thread. */
  SignInConfiguration() {
    ContextRegistry carried = ContextRegistry.getInstance();
    carried.removeThreadLocalAccessor(SecurityContext.class.getName());
    carried.removeThreadLocalAccessor(SecurityContext.class);
  }

  @Bean
  Tokens tokens(
      SignInProperties settings,
      DevLoginProperties development,
      Environment environment,
      Clock clock) {
    SignInCheck.check(environment);
    TokenRoles roles = TokenRoles.of(settings);
    if (development.devLogin()) {
      return Tokens.of(() -> DevLogin.begin(roles, clock), roles, settings.clockSkew(), clock);
    }
    String issuer = settings.issuerUri();
    String audience = settings.audience();
    if (issuer == null || audience == null) {
      return Tokens.none();
    }
    return Tokens.of(
        () -> IssuerKeys.trusted(issuer, audience, settings.algorithms()),
        roles,
        settings.clockSkew(),
        clock);
  }

  /** Behind the headers that every answer has, and before all that answers. */
  @Bean
  FilterRegistrationBean<TokenFilter> tokenFilter(
      Tokens tokens, ObjectProvider<ServerRefusals> refusals) {
    FilterRegistrationBean<TokenFilter> filter =
        new FilterRegistrationBean<>(
            new TokenFilter(tokens, SingletonSupplier.of(refusals::getObject)));
    filter.setUrlPatterns(Origins.PATHS);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
    return filter;
  }

  /** So that a wrong issuer is told at once, and the first token need not wait. */
  @Bean
  IssuerAtStart issuerAtStart(Tokens tokens, SignInProperties settings) {
    return new IssuerAtStart(tokens, settings);
  }

  /** Looks at the issuer once the program is ready. */
  record IssuerAtStart(Tokens tokens, SignInProperties settings) {
    @EventListener
    void look(ApplicationReadyEvent ready) {
      String issuer = settings.issuerUri();
      if (issuer != null) {
        URI uri = URI.create(issuer);
        if ("http".equals(uri.getScheme()) && !THIS_MACHINE.contains(uri.getHost())) {
          LOG.warn(
              "The keys of the issuer {} come without TLS: who stands in between can put keys of"
                  + " their own in their place.",
              issuer);
        }
        LOG.info("Tokens of {} for {} are taken.", issuer, settings.audience());
      }
      Thread.ofVirtual().name("issuer").start(tokens::prepare);
    }
  }
}
