package org.mintatlas.graphql.person;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.BrowseCoordinators.Coordinator;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The coordinators of a region. */
@Controller
@SchemaMapping(typeName = "Coordinator")
final class CoordinatorController {
  private final BrowseCoordinators browse;
  private final Lookup<RegionOnDay, List<Coordinator>> coordinators;
  private final Today today;

  CoordinatorController(BrowseCoordinators browse, BatchLoaderRegistry loaders, Today today) {
    this.browse = browse;
    this.today = today;
    coordinators = new Lookup<>("coordinators", loaders, this::find);
  }

  private record RegionOnDay(RegionId region, LocalDate day) {}

  @SchemaMapping(typeName = "Region")
  CompletableFuture<@Nullable List<Coordinator>> coordinators(
      RegionProfile region, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return coordinators.load(new RegionOnDay(region.id(), today.or(on)), environment);
  }

  @SchemaMapping
  String name(Coordinator coordinator, @Argument @Nullable Language lang, GraphQLContext context) {
    return switch (ApiRequest.of(context).language(lang)) {
      case DE -> coordinator.person().displayNameDe();
      case EN -> coordinator.person().displayNameEn();
    };
  }

  @SchemaMapping
  @Nullable String function(Coordinator coordinator) {
    return coordinator.person().function();
  }

  @SchemaMapping
  Contact contact(Coordinator coordinator) {
    return coordinator.person().contact();
  }

  @SchemaMapping
  Period period(Coordinator coordinator) {
    return coordinator.coordination().period();
  }

  private Map<RegionOnDay, List<Coordinator>> find(Set<RegionOnDay> asked) {
    Map<LocalDate, Set<RegionId>> days = new HashMap<>();
    asked.forEach(a -> days.computeIfAbsent(a.day(), day -> new HashSet<>()).add(a.region()));
    Map<RegionOnDay, List<Coordinator>> found = new HashMap<>();
    days.forEach((day, regions) ->
        browse
            .of(regions, day)
            .forEach((region, people) -> found.put(new RegionOnDay(region, day), people)));
    return found;
  }
}
