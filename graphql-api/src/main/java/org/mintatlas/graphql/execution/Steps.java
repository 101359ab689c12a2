package org.mintatlas.graphql.execution;

import graphql.collect.ImmutableMapWithNullValues;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStepInfoFactory;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.plan.PlannedField;
import org.mintatlas.graphql.plan.PlannedRequest;

/** Tells of a place in an answer what the library tells of each, where somebody wants to know. */
final class Steps {
  private static final ExecutionStepInfoFactory LISTS = new ExecutionStepInfoFactory();

  private final ExecutionContext context;
  private final ExecutionStepInfo root;
  private final PlannedRequest planned;

  Steps(ExecutionContext context, ExecutionStepInfo root, PlannedRequest planned) {
    this.context = context;
    this.root = root;
    this.planned = planned;
  }

  ResultPath path(AnswerPart place, int index) {
    AnswerPart parent = place.parent();
    return place.below(parent == null ? root.getPath() : path(parent, place.index()), index);
  }

  ExecutionStepInfo info(AnswerPart place, int index) {
    return switch (place) {
      case AnswerObject object -> {
        PlannedField field = object.selection().field(index);
        yield ExecutionStepInfo.newExecutionStepInfo()
            .type(field.definition().getType())
            .fieldDefinition(field.definition())
            .fieldContainer(field.parent())
            .field(field.written())
            .path(path(object, index))
            .parentInfo(info(object))
            .arguments(() -> ImmutableMapWithNullValues.copyOf(planned.values(field)))
            .build();
      }
      case AnswerList list ->
          LISTS.newExecutionStepInfoForListElement(
              info(list.parent(), list.index()), path(list, index));
    };
  }

  private ExecutionStepInfo info(AnswerObject object) {
    AnswerPart parent = object.parent();
    return parent == null
        ? root
        : info(parent, object.index()).changeTypeWithPreservedNonNull(object.selection().type());
  }

  /**
   * The environment of a fetcher.
   *
   * @param source what the object shows; null at the root
   */
  DataFetchingEnvironment environment(AnswerObject object, int index, @Nullable Object source) {
    PlannedField field = object.selection().field(index);
    return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
        .source(source)
        .localContext(context.getLocalContext())
        .arguments(planned.values(field))
        .fieldDefinition(field.definition())
        .mergedField(field.written())
        .fieldType(field.definition().getType())
        .executionStepInfo(info(object, index))
        .parentType(field.parent())
        .build();
  }
}
