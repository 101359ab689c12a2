package org.mintatlas.web.signin;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roles that a token gives its owner, of those that mean something here.
 *
 * @param claim where they stand: the name of a claim, or the way to it with a dot between the steps
 * @param names what each is called here, by what the issuer calls it
 * @param firstAdmin what the issuer calls whoever administrates, whatever roles it gives; null for
 *     nobody
 */
record TokenRoles(String claim, Map<String, String> names, @Nullable String firstAdmin) {

  static TokenRoles of(SignInProperties settings) {
    return new TokenRoles(
        settings.roleClaim(),
        Map.of(settings.programmeRole(), "programme", settings.adminRole(), "admin"),
        settings.firstAdmin());
  }

  Set<String> in(Map<String, Object> claims) {
    Stream<String> first =
        firstAdmin != null && firstAdmin.equals(claims.get("sub"))
            ? Stream.of("admin")
            : Stream.empty();
    return Stream.concat(first, given(claims).map(names::get).filter(Objects::nonNull))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** As a list, or as one text with blanks between them. */
  private Stream<String> given(Map<String, Object> claims) {
    return switch (found(claims)) {
      case Collection<?> many -> many.stream().map(String::valueOf);
      case String text -> Stream.of(text.split(" "));
      case null, default -> Stream.empty();
    };
  }

  private @Nullable Object found(Map<String, Object> claims) {
    if (claims.containsKey(claim)) {
      return claims.get(claim); // some issuers use a URL as a name
    }
    Object found = claims;
    for (String step : Arrays.asList(claim.split("\\."))) {
      found = found instanceof Map<?, ?> object ? object.get(step) : null;
    }
    return found;
  }
}
