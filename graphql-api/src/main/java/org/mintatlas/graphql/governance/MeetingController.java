package org.mintatlas.graphql.governance;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The meetings of a body. */
@Controller
@SchemaMapping(typeName = "Meeting")
final class MeetingController {
  private final GovernanceLoaders bodies;
  private final Binding<MeetingFilter> filter;

  MeetingController(GovernanceLoaders bodies, Bindings bindings) {
    this.bodies = bodies;
    filter =
        bindings.ofInput("MeetingFilter", arguments -> new MeetingFilter(arguments.years("years")));
  }

  @SchemaMapping(typeName = "Body", field = "meetings")
  Connection<Meeting> ofBody(Body body, DataFetchingEnvironment environment) {
    return bodies
        .meetingLists()
        .under(new MeetingScope.OfBody(body.id()), filter.of(environment), environment);
  }

  @SchemaMapping
  String id(Meeting meeting) {
    return NodeId.of(NodeType.MEETING, meeting.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Body> body(Meeting meeting, DataFetchingEnvironment environment) {
    return bodies.bodies().load(meeting.body(), environment);
  }

  @SchemaMapping
  @Nullable List<String> topics(
      Meeting meeting, @Argument @Nullable Language lang, GraphQLContext context) {
    Language language = ApiRequest.of(context).language(lang);
    return meeting.topics().isEmpty() ? null : meeting.topics().stream().map(language::of).toList();
  }
}
