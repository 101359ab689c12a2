package org.mintatlas.graphql.person;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.region.RegionLoaders;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A person, as everybody may see her or him. */
@Controller
@SchemaMapping(typeName = "Person")
final class PersonController {
  private final PersonLoaders persons;
  private final RegionLoaders regions;

  PersonController(PersonLoaders persons, RegionLoaders regions) {
    this.persons = persons;
    this.regions = regions;
  }

  @SchemaMapping
  String id(Person person) {
    return NodeId.of(NodeType.PERSON, person.id().value()).text();
  }

  @SchemaMapping
  String name(Person person, @Argument @Nullable Language lang, GraphQLContext context) {
    return switch (ApiRequest.of(context).language(lang)) {
      case DE -> person.displayNameDe();
      case EN -> person.displayNameEn();
    };
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<Coordination>> coordinations(
      Person person, DataFetchingEnvironment environment) {
    return persons.coordinations().load(person.id(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable List<Proof>> certificates(
      Person person, DataFetchingEnvironment environment) {
    return persons.certificates().load(person.id(), environment);
  }

  @SchemaMapping(typeName = "Coordination")
  CompletableFuture<@Nullable RegionProfile> region(
      Coordination coordination, DataFetchingEnvironment environment) {
    return regions.profiles().load(coordination.region(), environment);
  }
}
