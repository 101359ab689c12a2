package org.mintatlas.graphql.qualification;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The materials: all of them, and those of a programme. */
@Controller
@SchemaMapping(typeName = "Material")
final class MaterialController {
  private final MaterialLoaders materials;
  private final QualificationLoaders qualification;
  private final Binding<MaterialFilter> filter;

  MaterialController(
      MaterialLoaders materials, QualificationLoaders qualification, Bindings bindings) {
    this.materials = materials;
    this.qualification = qualification;
    filter = bindings.ofInput("MaterialFilter", MaterialController::filter);
  }

  @QueryMapping
  Connection<Material> materials(DataFetchingEnvironment environment) {
    return list(new MaterialScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Programme", field = "materials")
  Connection<Material> ofProgramme(Programme programme, DataFetchingEnvironment environment) {
    return list(new MaterialScope.OfProgramme(programme.id()), environment);
  }

  @SchemaMapping
  String id(Material material) {
    return NodeId.of(NodeType.MATERIAL, material.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Programme> programme(
      Material material, DataFetchingEnvironment environment) {
    return qualification.programmes().load(material.programme(), environment);
  }

  @SchemaMapping
  @Nullable String readership(
      Material material, @Argument @Nullable Language lang, GraphQLContext context) {
    return material.audience() == null
        ? null
        : ApiRequest.of(context).language(lang).of(material.audience());
  }

  private Connection<Material> list(MaterialScope scope, DataFetchingEnvironment environment) {
    return materials.lists().under(scope, filter.of(environment), environment);
  }

  private static MaterialFilter filter(Arguments arguments) {
    return new MaterialFilter(
        arguments.set("kinds", MaterialKind.class), arguments.set("languages", String.class));
  }
}
