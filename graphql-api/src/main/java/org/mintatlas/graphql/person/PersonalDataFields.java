package org.mintatlas.graphql.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.upkeep.ExportPerson;
import org.mintatlas.application.upkeep.ExportPerson.Entry;
import org.mintatlas.application.upkeep.ExportPerson.Exported;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.command.NotAllowedException;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.springframework.stereotype.Component;

/** All that is known of a person, told to that person and to administrators. */
@Component
record PersonalDataFields(ExportPerson export, Actors actors) implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery().value("personalData", (root, asked) -> personalData(asked)),
        Fields.of("PersonalData", Exported.class),
        Fields.of("PersonalEntry", Entry.class)
            .value("type", entry -> entry.subject().type())
            .value("entryId", entry -> entry.subject().id().toString()),
        Fields.of("NamedValue", ExportPerson.Value.class));
  }

  private @Nullable Exported personalData(Asked asked) {
    Actor actor = actors.of(asked.request());
    String node = asked.value("person", String.class);
    PersonId person =
        node == null
            ? actor.actingPerson().orElse(null)
            : NodeId.parse(node)
                .filter(id -> id.type() == NodeType.PERSON)
                .map(id -> new PersonId(id.uuid()))
                .orElse(null);
    if (person == null && actor.accountId().isPresent()) {
      return null;
    }
    if (person == null || !export.allows(actor, person)) {
      throw NotAllowedException.to(actor);
    }
    return export.of(person).orElse(null);
  }
}
