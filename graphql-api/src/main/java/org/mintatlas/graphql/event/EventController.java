package org.mintatlas.graphql.event;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.domain.event.Attendance;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.label.Words;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.region.RegionLoaders;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** An event, its parts and what it refers to. Who registers is never shown. */
@Controller
@SchemaMapping(typeName = "Event")
final class EventController {
  private final BrowseEvents browse;
  private final EventLoaders events;
  private final OrganisationLoaders organisations;
  private final RegionLoaders regions;
  private final Today today;

  EventController(
      BrowseEvents browse,
      EventLoaders events,
      OrganisationLoaders organisations,
      RegionLoaders regions,
      Today today) {
    this.browse = browse;
    this.events = events;
    this.organisations = organisations;
    this.regions = regions;
    this.today = today;
  }

  @QueryMapping
  Optional<Event> event(@Argument Slug slug) {
    return browse.bySlug(slug);
  }

  @SchemaMapping
  String id(Event event) {
    return NodeId.of(NodeType.EVENT, event.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Series> series(Event event, DataFetchingEnvironment environment) {
    return events.series().load(event.series(), environment);
  }

  @SchemaMapping
  PartialDate from(Event event) {
    return event.time().start();
  }

  @SchemaMapping
  @Nullable PartialDate to(Event event) {
    return event.time().end();
  }

  @SchemaMapping
  Optional<Instant> startsAt(Event event) {
    return event.time().begins().map(ZonedDateTime::toInstant);
  }

  @SchemaMapping
  Optional<Instant> endsAt(Event event) {
    return event.time().ends().map(ZonedDateTime::toInstant);
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> host(
      Event event, DataFetchingEnvironment environment) {
    return event.host() == null
        ? null
        : organisations.organisations().load(event.host(), environment);
  }

  @SchemaMapping
  Connection<RegionProfile> regions(Event event, DataFetchingEnvironment environment) {
    return regions.among(event.regions(), event.id(), environment);
  }

  @SchemaMapping
  @Nullable String description(
      Event event, @Argument @Nullable Language lang, GraphQLContext context) {
    return Words.ofOptional(event.description(), ApiRequest.of(context), lang);
  }

  @SchemaMapping
  Optional<Boolean> openForRegistration(Event event, @Argument @Nullable LocalDate on) {
    return event.registrationOn(today.or(on));
  }

  @SchemaMapping
  List<KeyFigure> figures(Event event, @Argument @Nullable List<Measure> measures) {
    Set<Measure> wanted = Arguments.setOf(measures, Measure.class);
    return event.figures().stream()
        .filter(figure -> wanted.isEmpty() || wanted.contains(figure.measure()))
        .toList();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Attendance> attendance(
      Event event, DataFetchingEnvironment environment) {
    return events.attendance().load(event.id(), environment);
  }

  @SchemaMapping(typeName = "Session", field = "startTime")
  @Nullable String timeOfDay(Session session) {
    return session.startsAt() == null ? null : session.startsAt().toString();
  }
}
