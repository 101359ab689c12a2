package org.mintatlas.graphql.account;

import java.util.List;
import org.mintatlas.application.account.IdentifyActor;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.command.Actor;
import org.mintatlas.domain.account.Account;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** Who is signed in, told to nobody else. */
@Component
record AccountFields(Actors actors, IdentifyActor identify, RegionLoaders regions)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .value(
                "viewer",
                (root, asked) ->
                    actors.of(asked.request()) instanceof Actor.Member member
                        ? identify.self(member)
                        : null),
        Fields.of("Viewer", Self.class).many("coordinates", Self::coordinates, regions.profiles),
        Fields.of(Account.class).value("id", account -> account.id().toString()));
  }
}
