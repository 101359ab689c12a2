package org.mintatlas.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.web.MintAtlasApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with the tokens of an issuer of which the program knows its address alone. */
@SpringBootTest(
    classes = MintAtlasApplication.class,
    properties = {
      "mintatlas.store=memory",
      "mintatlas.shutdown.drain=0s",
      "mintatlas.sign-in.audience=" + AuthorizationServer.CLIENT
    },
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AuthorizationServerIT {
  private static final AuthorizationServer ISSUER = new AuthorizationServer();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String WHO_I_AM = "{\"query\":\"{ viewer { account { id } roles } }\"}";

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry settings) {
    settings.add("mintatlas.sign-in.issuer-uri", ISSUER::uri);
  }

  @AfterAll
  static void stopIssuer() {
    ISSUER.close();
  }

  private HttpResponse<String> ask(String token) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("Accept", "application/graphql-response+json")
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(WHO_I_AM))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void isTheSameAccountWithEachToken() throws Exception {
    HttpResponse<String> answer = ask(ISSUER.token("anna"));
    JsonNode viewer = JsonMapper.shared().readTree(answer.body()).at("/data/viewer");
    assertThat(viewer.at("/account/id").asString("")).as(answer.body()).isNotBlank();
    assertThat(viewer.path("roles").isEmpty()).isTrue();
    assertThat(ask(ISSUER.token("anna")).body()).isEqualTo(answer.body());
  }

  @Test
  void followsItsKeys() throws Exception {
    String old = ISSUER.token("anna");
    assertThat(ask(old).statusCode()).isEqualTo(200);
    ISSUER.rotate();
    String fresh = ISSUER.token("anna");
    Instant end = Instant.now().plusSeconds(30);
    // Keys are read again only so often.
    while (ask(fresh).statusCode() != 200 && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    assertThat(ask(fresh).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = ask(old);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
        .startsWith("Bearer error=\"invalid_token\"");
  }
}
