package org.mintatlas.graphql.execution;

import graphql.execution.ExecutionContext;
import graphql.execution.TypeResolutionParameters;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import graphql.util.FpKit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.plan.Output;
import org.mintatlas.graphql.plan.Plan;
import org.mintatlas.graphql.plan.PlannedField;
import org.mintatlas.graphql.plan.SelectedFields;

/**
 * Makes of the values of one field in a level what the answer shows of them. Objects become places
 * of the levels below.
 */
final class Completion {
  private final ExecutionContext context;
  private final Plan plan;
  private final Faults faults;
  private final PlannedField field;
  private final Asked asked;
  private final int depth;
  private final Map<SelectedFields, Level> levels = new LinkedHashMap<>(2);
  private @Nullable Level last;

  /**
   * @param depth that of the level below
   */
  Completion(
      ExecutionContext context,
      Plan plan,
      Faults faults,
      PlannedField field,
      Asked asked,
      int depth) {
    this.context = context;
    this.plan = plan;
    this.faults = faults;
    this.field = field;
    this.asked = asked;
    this.depth = depth;
  }

  /** The levels that its objects make. */
  Collection<Level> levels() {
    return levels.values();
  }

  /** What is shown of a value of the field. */
  @Nullable Object of(@Nullable Object value, AnswerPart place, int index) {
    return of(field.output(), value, place, index);
  }

  private @Nullable Object of(Output output, @Nullable Object value, AnswerPart place, int index) {
    Object unboxed = context.getValueUnboxer().unbox(value);
    Object shown =
        unboxed == null
            ? null
            : switch (output) {
              case Output.Scalar scalar -> scalar(scalar, unboxed, place, index);
              case Output.Enumeration constants -> name(constants, unboxed, place, index);
              case Output.Items items -> list(items, unboxed, place, index);
              case Output.Known known -> object(known.type(), unboxed, place, index);
              case Output.Abstract several -> resolved(several, unboxed, place, index);
            };
    if (shown == null && output.always()) {
      faults.missing(place, index);
    }
    return shown;
  }

  private @Nullable Object scalar(Output.Scalar scalar, Object value, AnswerPart place, int index) {
    try {
      return scalar
          .type()
          .getCoercing()
          .serialize(value, context.getGraphQLContext(), context.getLocale());
    } catch (CoercingSerializeException e) {
      faults.unfit(place, index, e);
      return null;
    }
  }

  private @Nullable Object name(
      Output.Enumeration constants, Object value, AnswerPart place, int index) {
    String name = constants.names().get(value);
    if (name != null) {
      return name;
    }
    try {
      return constants.type().serialize(value, context.getGraphQLContext(), context.getLocale());
    } catch (CoercingSerializeException e) {
      faults.unfit(place, index, e);
      return null;
    }
  }

  private @Nullable Object list(Output.Items items, Object value, AnswerPart place, int index) {
    if (!FpKit.isIterable(value)) {
      faults.single(place, index, items.type());
      return null;
    }
    Iterable<?> all = FpKit.toIterable(value);
    AnswerList list =
        new AnswerList(all instanceof Collection<?> known ? known.size() : 10, place, index);
    int i = 0;
    for (Object item : all) {
      list.append(of(items.item(), item, list, i++));
    }
    return list;
  }

  private AnswerObject object(GraphQLObjectType type, Object source, AnswerPart place, int index) {
    Level level = last;
    if (level == null || !level.selection().type().equals(type)) {
      SelectedFields selection = field.below(type, plan);
      level = levels.computeIfAbsent(selection, key -> new Level(key, depth, asked));
      last = level;
    }
    AnswerObject object = new AnswerObject(level.selection(), place, index);
    level.add(object, source);
    return object;
  }

  private @Nullable Object resolved(
      Output.Abstract several, Object value, AnswerPart place, int index) {
    try {
      return object(type(several.type(), value), value, place, index);
    } catch (UnresolvedTypeException e) {
      faults.unresolved(place, index, e);
      return null;
    }
  }

  private GraphQLObjectType type(GraphQLNamedOutputType several, Object value) {
    GraphQLSchema schema = context.getGraphQLSchema();
    TypeResolver resolver =
        several instanceof GraphQLInterfaceType type
            ? schema.getCodeRegistry().getTypeResolver(type)
            : schema.getCodeRegistry().getTypeResolver((GraphQLUnionType) several);
    GraphQLObjectType type =
        resolver.getType(
            TypeResolutionParameters.newParameters()
                .field(field.written())
                .fieldType(several)
                .value(value)
                .argumentValues(asked::values)
                .graphQLContext(context.getGraphQLContext())
                .schema(schema)
                .build());
    if (type == null) {
      throw new UnresolvedTypeException(several);
    }
    if (!schema.isPossibleType(several, type)) {
      throw new UnresolvedTypeException(several, type);
    }
    return type;
  }
}
