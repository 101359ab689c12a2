package org.mintatlas.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spring's authorization server as it comes: an issuer that nobody wrote for this program. It has
 * one client, whose tokens are for the audience of its name.
 */
final class AuthorizationServer implements AutoCloseable {
  static final String CLIENT = "mintatlas";

  private static final String SECRET = "of-a-test";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final AnnotationConfigServletWebServerApplicationContext server =
      new AnnotationConfigServletWebServerApplicationContext(Setup.class);

  /**
   * What of it is its own, and not Spring's. Were it a {@code @Configuration}, each program that a
   * test starts would find it and take it for a part of itself.
   */
  @EnableWebSecurity
  static class Setup {
    @Bean
    TomcatServletWebServerFactory port() {
      TomcatServletWebServerFactory port = new TomcatServletWebServerFactory(0);
      // Without a servlet behind them no filter is asked.
      port.setRegisterDefaultServlet(true);
      return port;
    }

    @Bean
    SecurityFilterChain endpoints(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .build();
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    RegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(CLIENT)
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
              .build());
    }

    @Bean
    Keys keys() {
      return new Keys();
    }

    @Bean
    JWKSource<SecurityContext> source(Keys keys) {
      return (wanted, context) -> wanted.select(new JWKSet(keys.current));
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> source) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(source);
    }
  }

  /** The one key that it signs with. */
  static final class Keys {
    private volatile RSAKey current = made();

    private static RSAKey made() {
      try {
        return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  String uri() {
    return "http://127.0.0.1:" + server.getWebServer().getPort();
  }

  /** A token as its client gets it. */
  String token() throws IOException, InterruptedException {
    HttpResponse<String> response =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(uri() + "/oauth2/token"))
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build(),
            BodyHandlers.ofString());
    return JsonMapper.shared().readTree(response.body()).required("access_token").asString();
  }

  /** Signs with another key from now on, and forgets the one before. */
  void rotate() {
    server.getBean(Keys.class).current = Keys.made();
  }

  @Override
  public void close() {
    server.close();
  }
}
