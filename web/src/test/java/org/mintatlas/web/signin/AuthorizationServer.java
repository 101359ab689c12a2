package org.mintatlas.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spring's authorization server as it comes: an issuer that nobody wrote for this program. It has
 * one client, whose tokens are for the audience of its name, and gives them to whoever signs in at
 * its form, with a code and its proof as browsers do.
 */
public final class AuthorizationServer implements AutoCloseable {
  static final String CLIENT = TestIssuer.AUDIENCE;

  private static final String SECRET = "of-a-test";
  private static final String BACK = "http://127.0.0.1/signed-in";
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String VERIFIER = "v".repeat(43);
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
          .formLogin(Customizer.withDefaults())
          .csrf(csrf -> csrf.ignoringRequestMatchers("/login")) // sent without being shown
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
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(BACK)
              .tokenSettings(
                  TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
              .build());
    }

    @Bean
    InMemoryUserDetailsManager people() {
      return new InMemoryUserDetailsManager();
    }

    /** Says their roles where the program looks for them. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> roles() {
      return token ->
          token
              .getClaims()
              .claim(
                  "realm_access",
                  Map.of(
                      "roles",
                      token.<Authentication>getPrincipal().getAuthorities().stream()
                          .map(GrantedAuthority::getAuthority)
                          .toList()));
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

  public String uri() {
    return "http://127.0.0.1:" + server.getWebServer().getPort();
  }

  /** The token that somebody with these roles gets who signs in. */
  public String token(String subject, String... roles) throws Exception {
    InMemoryUserDetailsManager people = server.getBean(InMemoryUserDetailsManager.class);
    people.deleteUser(subject);
    people.createUser(
        User.withUsername(subject).password("{noop}" + SECRET).authorities(roles).build());
    HttpResponse<String> signedIn =
        sent(post("/login", Map.of("username", subject, "password", SECRET)));
    String session = header(signedIn, "Set-Cookie").replaceFirst(";.*", "");
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8)));
    HttpResponse<String> allowed =
        sent(
            to("/oauth2/authorize?"
                    + form(
                        Map.of(
                            "response_type",
                            "code",
                            "client_id",
                            CLIENT,
                            "redirect_uri",
                            BACK,
                            "code_challenge",
                            challenge,
                            "code_challenge_method",
                            "S256")))
                .header("Cookie", session));
    Matcher code = CODE.matcher(header(allowed, "Location"));
    if (!code.find()) {
      throw new IllegalStateException("No code: " + allowed.headers());
    }
    HttpResponse<String> given =
        sent(
            post(
                    "/oauth2/token",
                    Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        VERIFIER))
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8))));
    return JsonMapper.shared().readTree(given.body()).required("access_token").asString();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(uri() + path));
  }

  private HttpRequest.Builder post(String path, Map<String, String> form) {
    return to(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form(form)));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response
        .headers()
        .firstValue(name)
        .orElseThrow(() ->
            new IllegalStateException(response + " without " + name + ": " + response.headers()));
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
