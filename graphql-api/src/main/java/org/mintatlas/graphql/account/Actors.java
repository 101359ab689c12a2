package org.mintatlas.graphql.account;

import graphql.language.OperationDefinition.Operation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.account.IdentifyActor;
import org.mintatlas.application.command.Actor;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.SignIn;

/** Who acts in a request: found once, when it is first asked. */
public final class Actors {
  private final IdentifyActor identify;

  public Actors(IdentifyActor identify) {
    this.identify = identify;
  }

  /** Somebody who signed in, or nobody. */
  public Actor of(ApiRequest request) {
    Actor found = request.actor();
    return found == null || request.operation() == Operation.SUBSCRIPTION ? anew(request) : found;
  }

  /** The same, found once more, because they change something or ask for a long time. */
  public Actor anew(ApiRequest request) {
    SignIn signIn = request.signIn();
    Actor found =
        signIn == null
            ? Actor.ANONYMOUS
            : identify.of(signIn.issuer(), signIn.subject(), roles(signIn));
    request.actor(found);
    return found;
  }

  private static Set<GivenRole> roles(SignIn signIn) {
    return Stream.of(GivenRole.values())
        .filter(role -> signIn.roles().contains(role.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
