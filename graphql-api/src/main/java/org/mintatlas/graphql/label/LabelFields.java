package org.mintatlas.graphql.label;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The fields of the schema that are named …Label or …Labels: {@code kindLabel} is what people read
 * for {@code kind}, {@code kindLabels} for {@code kinds}, {@code startLabel} for the partial date
 * {@code start}. They ask the field beside them, with the same arguments, so that nothing is loaded
 * twice.
 */
public final class LabelFields implements RuntimeWiringConfigurer {
  private static final String ENDING = "Label";

  private List<LabelField> fields = List.of();

  /** One of them, and the field beside it. */
  private record LabelField(String type, String name) {

    boolean isOne() {
      return name.endsWith(ENDING) || name.endsWith(ENDING + "s");
    }

    String sibling() {
      int end = name.lastIndexOf(ENDING);
      return name.substring(0, end) + name.substring(end + ENDING.length());
    }
  }

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    Stream<ObjectTypeDefinition> types =
        Stream.concat(
            registry.getTypes(ObjectTypeDefinition.class).stream(),
            registry.objectTypeExtensions().values().stream().flatMap(Collection::stream));
    fields =
        types
            .flatMap(type ->
                type.getFieldDefinitions().stream()
                    .map(FieldDefinition::getName)
                    .map(name -> new LabelField(type.getName(), name)))
            .filter(LabelField::isOne)
            .toList();
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (LabelField field : fields) {
      String sibling = field.sibling();
      wiring.type(field.type(), type -> type.dataFetcher(field.name(), env -> label(sibling, env)));
    }
  }

  private static @Nullable Object label(String sibling, DataFetchingEnvironment environment)
      throws Exception {
    GraphQLObjectType type = (GraphQLObjectType) environment.getParentType();
    GraphQLFieldDefinition field = type.getFieldDefinition(sibling);
    DataFetcher<?> fetcher =
        environment
            .getGraphQLSchema()
            .getCodeRegistry()
            .getDataFetcher(FieldCoordinates.coordinates(type, field), field);
    Language lang = environment.getArgument("lang");
    Labels labels = Labels.in(ApiRequest.of(environment.getGraphQlContext()).language(lang));
    String name = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    Object value = fetcher.get(new Beside(environment, field));
    return value instanceof CompletionStage<?> later
        ? later.thenApply(found -> words(found, name, labels))
        : words(value, name, labels);
  }

  private static @Nullable Object words(@Nullable Object value, String name, Labels labels) {
    return switch (value) {
      case null -> null;
      case Collection<?> many -> many.stream().map(one -> word(one, name, labels)).toList();
      default -> word(value, name, labels);
    };
  }

  private static String word(Object value, String name, Labels labels) {
    return value instanceof PartialDate date
        ? labels.of(date)
        : labels.of(name, ((Enum<?>) value).name());
  }

  /** The same place in the answer, seen from another field of the object. */
  private static final class Beside extends DelegatingDataFetchingEnvironment {
    private final GraphQLFieldDefinition field;

    Beside(DataFetchingEnvironment environment, GraphQLFieldDefinition field) {
      super(environment);
      this.field = field;
    }

    @Override
    public GraphQLFieldDefinition getFieldDefinition() {
      return field;
    }
  }
}
