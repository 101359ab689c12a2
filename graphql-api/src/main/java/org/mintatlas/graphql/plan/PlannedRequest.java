package org.mintatlas.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Today;

/**
 * A plan in one request: how its fields are asked for, with the values of the variables. What is
 * found out of arguments when they are checked is there when they are used.
 */
public final class PlannedRequest {
  private final ExecutionContext context;
  private final Plan plan;
  private final Asked.Request request;
  private final Map<PlannedField, Map<String, Object>> values = new HashMap<>();
  private final Map<PlannedField, Asked> asked = new HashMap<>();

  PlannedRequest(ExecutionContext context, Plan plan, Today today) {
    this.context = context;
    this.plan = plan;
    this.request =
        new Asked.Request(context.getGraphQLSchema(), context.getGraphQLContext(), today);
  }

  public Plan plan() {
    return plan;
  }

  public Asked.Request request() {
    return request;
  }

  /** A field, in the one that it stands in. */
  public Asked of(PlannedField field, @Nullable Asked around) {
    Asked known = asked.get(field);
    if (known == null) {
      known =
          new Asked(request, field.parent().getName(), field.definition(), values(field), around);
      asked.put(field, known);
    }
    return known;
  }

  public Map<String, Object> values(PlannedField field) {
    Map<String, Object> fixed = field.arguments();
    return fixed == null ? values.computeIfAbsent(field, this::read) : fixed;
  }

  private Map<String, Object> read(PlannedField field) {
    return ValuesResolver.getArgumentValues(
        context.getGraphQLSchema().getCodeRegistry(),
        field.definition().getArguments(),
        field.written().getArguments(),
        context.getCoercedVariables(),
        context.getGraphQLContext(),
        context.getLocale());
  }
}
