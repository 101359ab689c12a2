package org.mintatlas.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenRolesTest {

  private static Set<String> in(String claim, Map<String, Object> claims) {
    return new TokenRoles(claim, Map.of("team", "programme", "boss", "admin"), "anna").in(claims);
  }

  @Test
  void areFoundWhereKeycloakHasThem() {
    assertThat(
            in(
                "realm_access.roles",
                Map.of("realm_access", Map.of("roles", List.of("boss", "uma_authorization", 7)))))
        .containsExactly("admin");
    assertThat(
            in(
                "resource_access.atlas.roles",
                Map.of(
                    "resource_access", Map.of("atlas", Map.of("roles", List.of("team", "boss"))))))
        .containsExactlyInAnyOrder("programme", "admin");
  }

  @Test
  void areFoundInAClaimWhoseNameHasDots() {
    assertThat(in("https://x.org/roles", Map.of("https://x.org/roles", List.of("team"))))
        .containsExactly("programme");
  }

  @Test
  void areFoundInATextWithBlanks() {
    assertThat(in("scope", Map.of("scope", "openid team"))).containsExactly("programme");
  }

  @Test
  void areNoneWhereTheClaimIsMissingOrSomethingElse() {
    assertThat(in("realm_access.roles", Map.of())).isEmpty();
    assertThat(in("realm_access.roles", Map.of("realm_access", "boss"))).isEmpty();
    assertThat(in("realm_access.roles", Map.of("realm_access", Map.of("roles", 1)))).isEmpty();
    assertThat(in("roles", Map.of("roles", List.of("BOSS", "bosses", "boss team")))).isEmpty();
  }

  @Test
  void whoeverIsNamedAdministratesWithoutARole() {
    assertThat(in("roles", Map.of("sub", "anna"))).containsExactly("admin");
    assertThat(in("roles", Map.of("sub", "anna", "roles", "team")))
        .containsExactlyInAnyOrder("admin", "programme");
    assertThat(in("roles", Map.of("sub", "otto"))).isEmpty();
    assertThat(new TokenRoles("roles", Map.of(), null).in(Map.of())).isEmpty();
  }
}
