package org.mintatlas.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mintatlas.web.MintAtlasApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Programs without an issuer, with one that is away, and with tokens of their own. */
@ExtendWith(OutputCaptureExtension.class)
class ReadOnlyIT {

  private static ConfigurableApplicationContext start(String... settings) {
    SpringApplication application = new SpringApplication(MintAtlasApplication.class);
    application.setDefaultProperties(
        Map.of("mintatlas.store", "memory", "mintatlas.shutdown.drain", "0s", "server.port", "0"));
    return application.run(settings);
  }

  private static HttpResponse<String> ask(ConfigurableApplicationContext program, String token)
      throws Exception {
    String port = program.getEnvironment().getRequiredProperty("local.server.port");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/graphql?query=%7B__typename%7D"))
                .header("Authorization", token)
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void withoutAnIssuerNoTokenIsTaken(CapturedOutput log) throws Exception {
    try (ConfigurableApplicationContext program = start()) {
      HttpResponse<String> refused = ask(program, "Bearer x.y.z");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).contains("UNAUTHENTICATED", "no issuer is set");
      assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
          .startsWith("Bearer error=\"invalid_token\"");
      assertThat(ask(program, "Basic eDp5").statusCode()).isEqualTo(200);
      assertThat(log.getAll()).doesNotContain("password", "Tokens of");
      assertThat(ContextRegistry.getInstance().getThreadLocalAccessors())
          .extracting(accessor -> accessor.key().toString())
          .noneMatch(key -> key.contains("SecurityContext"));
    }
  }

  @Test
  void whileTheIssuerIsAwayItIsUnavailable(CapturedOutput log) throws Exception {
    String nobody = "http://127.0.0.1:1/realms/mint";
    try (ConfigurableApplicationContext program =
            start(
                "--mintatlas.sign-in.issuer-uri=" + nobody,
                "--mintatlas.sign-in.audience=mintatlas");
        TestIssuer issuer = TestIssuer.start()) {
      HttpResponse<String> answer = ask(program, "Bearer " + issuer.token("anna"));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("\"UNAVAILABLE\"");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(ask(program, "Bearer x").statusCode()).isEqualTo(401);
      assertThat(log.getAll()).contains("The keys of the issuer " + nobody + " cannot be read");
    }
  }

  @Test
  void forDevelopmentItMakesTokensItself(CapturedOutput log) throws Exception {
    try (ConfigurableApplicationContext program = start("--mintatlas.dev-login=true")) {
      Pattern line = Pattern.compile("^ +(\\w+) +(ey\\S+)$", Pattern.MULTILINE);
      for (int i = 0; i < 100 && line.matcher(log.getAll()).results().count() < 5; i++) {
        Thread.sleep(50);
      }
      assertThat(log.getAll()).contains("FOR DEVELOPMENT ONLY");
      assertThat(line.matcher(log.getAll()).results().map(found -> found.group(1)))
          .containsExactly("coordinator", "initiative", "juror", "programme", "admin");
      Matcher token = line.matcher(log.getAll());
      while (token.find()) {
        assertThat(ask(program, "Bearer " + token.group(2)).statusCode()).isEqualTo(200);
        Tokens tokens = program.getBean(Tokens.class);
        String subject = token.group(1);
        assertThat(tokens.proven("Bearer " + token.group(2)).subject()).isEqualTo(subject);
        assertThat(tokens.proven("Bearer " + token.group(2)).roles())
            .isSubsetOf("programme", "admin")
            .hasSize(subject.equals("programme") || subject.equals("admin") ? 1 : 0);
      }
    }
  }
}
