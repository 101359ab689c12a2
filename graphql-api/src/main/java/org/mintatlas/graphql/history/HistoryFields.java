package org.mintatlas.graphql.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.AuditLog.Logged;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.history.BrowseHistory;
import org.mintatlas.application.history.HistoryFilter;
import org.mintatlas.application.history.HistoryOrder;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.command.NotAllowedException;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** What happened to a thing: who changed what of it, and when. */
@Component
final class HistoryFields implements FeatureFields {
  private final BrowseHistory history;
  private final Actors actors;
  private final Lists<AuditSubject, HistoryFilter, HistoryOrder, Logged> entries;
  private final Loader<AccountId, Person> persons;

  /** The history of a thing that may be read. */
  record History(String nodeId, AuditSubject subject) {}

  HistoryFields(BrowseHistory history, Actors actors, Loading loading) {
    this.history = history;
    this.actors = actors;
    this.entries = loading.listsOf(HistoryFilter.ANY, "history", HistoryOrder.LATEST, history);
    this.persons = loading.lookup("personsOfAccounts", history::personsOf);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery().value("history", (root, asked) -> history(asked)),
        Fields.of(History.class).page("entries", History::subject, entries),
        Fields.of("AuditEntry", Logged.class)
            .value("at", logged -> logged.entry().at())
            .value("type", logged -> logged.entry().subject().type())
            .value("thingId", logged -> logged.entry().subject().id().toString())
            .value("command", logged -> logged.entry().command())
            .value("version", logged -> logged.entry().version())
            .value("changes", logged -> logged.entry().changes())
            .value("account", HistoryFields::account)
            .one("by", logged -> logged.entry().account(), persons));
  }

  private static @Nullable String account(Logged logged) {
    AccountId account = logged.entry().account();
    return account == null ? null : account.toString();
  }

  private @Nullable History history(Asked asked) {
    Actor actor = actors.of(asked.request());
    String id = asked.argument("node", String.class);
    AuditSubject subject = subject(id);
    if (subject == null) {
      return null;
    }
    if (!history.allows(actor, subject)) {
      throw NotAllowedException.to(actor);
    }
    return new History(id, subject);
  }

  /** Null of what is known by a key, which nobody changes. */
  private @Nullable AuditSubject subject(String id) {
    NodeId node = NodeId.parse(id).orElse(null);
    try {
      return node == null
          ? history.withId(UUID.fromString(id))
          : new AuditSubject(type(node.type()), UUID.fromString(node.key()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String type(NodeType type) {
    return switch (type) {
      case REGION -> "Region";
      case WINNER -> "Winner";
      default -> type.javaType().getSimpleName();
    };
  }
}
