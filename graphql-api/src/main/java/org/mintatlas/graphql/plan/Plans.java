package org.mintatlas.graphql.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.Directives;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedSelectionSet;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLObjectType;
import graphql.schema.impl.SchemaUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.source.FieldSources;

/** The plans of the documents that ran last; each is kept as long as its document is. */
public final class Plans {
  private static final Set<String> CONDITIONS =
      Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

  /** In how many ways something of a document may be skipped before some are forgotten. */
  private static final int WAYS = 32;

  private final FieldSources sources;
  private final Today today;
  private final Cache<Document, Known> known =
      Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

  private record Known(Set<String> variables, Cache<Way, Plan> plans) {}

  /** An operation of a document, and what is skipped of it. */
  private record Way(int operation, Map<String, Object> conditions) {}

  /**
   * @param sources where the fields come from
   */
  public Plans(FieldSources sources, Today today) {
    this.sources = sources;
    this.today = today;
  }

  /** The operation that runs in a request; the same whoever asks. */
  public PlannedRequest of(ExecutionContext context) {
    return context
        .getGraphQLContext()
        .computeIfAbsent(
            PlannedRequest.class, key -> new PlannedRequest(context, plan(context), today));
  }

  /** A part of an operation, which runs more than once in a request. */
  public PlannedRequest again(
      ExecutionContext context, GraphQLObjectType root, MergedSelectionSet selected) {
    Map<String, Object> variables = context.getCoercedVariables().toMap();
    return new PlannedRequest(
        context, new Plan(context, variables, sources, root, selected), today);
  }

  private Plan plan(ExecutionContext context) {
    Document document = context.getDocument();
    OperationDefinition operation = context.getOperationDefinition();
    Known plans = known.get(document, Plans::none);
    Way way =
        new Way(
            document.getDefinitions().indexOf(operation), conditions(plans.variables(), context));
    return plans
        .plans()
        .get(
            way,
            key ->
                new Plan(
                    context,
                    key.conditions(),
                    sources,
                    SchemaUtil.getOperationRootType(context.getGraphQLSchema(), operation),
                    null));
  }

  private static Map<String, Object> conditions(Set<String> variables, ExecutionContext context) {
    if (variables.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> conditions = new HashMap<>();
    Map<String, Object> all = context.getCoercedVariables().toMap();
    variables.forEach(name -> {
      if (all.containsKey(name)) {
        conditions.put(name, all.get(name));
      }
    });
    return conditions;
  }

  private static Known none(Document document) {
    return new Known(
        variables(document),
        Caffeine.newBuilder().maximumSize(WAYS).executor(Runnable::run).build());
  }

  private static Set<String> variables(Document document) {
    Set<String> names = new HashSet<>();
    Deque<Node<?>> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Node<?> node = open.pop();
      if (node instanceof Directive directive && CONDITIONS.contains(directive.getName())) {
        directive.getArguments().stream()
            .filter(argument -> argument.getValue() instanceof VariableReference)
            .forEach(argument -> names.add(((VariableReference) argument.getValue()).getName()));
      }
      node.getChildren().forEach(open::push);
    }
    return names;
  }
}
