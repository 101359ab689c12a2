package org.mintatlas.graphql.limit.document;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.error.ApiError;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.limit.DryRun;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.LimitUse;
import org.mintatlas.graphql.limit.Limits;
import org.mintatlas.graphql.limit.RequestRefusal;
import org.mintatlas.graphql.limit.Saturating;
import org.mintatlas.graphql.request.ApiRequest;

/**
 * Refuses documents and variables that are too large, before they are validated: validation may
 * take more time than there is for what is small to send.
 */
public final class DocumentLimits extends SimplePerformantInstrumentation {
  /** Rules of the grammar that a field needs to nest: braces, selection, field. */
  private static final int RULES_A_FIELD = 3;

  /** Rules of the grammar around the outermost field. */
  private static final int RULES_AROUND = 10;

  /** What the grammar does not see between two tokens, comments aside. */
  private static final String IGNORED = " \t\n\r,\uFEFF";

  private final Limits limits;
  private final ParserOptions parser;

  public DocumentLimits(Limits limits) {
    this.limits = limits;
    int characters = limits.maximum(Limit.CHARACTERS);
    this.parser =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options ->
                options
                    .maxCharacters(characters)
                    .maxWhitespaceTokens(characters)
                    .maxTokens(limits.maximum(Limit.TOKENS))
                    .maxRuleDepth(
                        Saturating.sum(
                            Saturating.product(RULES_A_FIELD, limits.maximum(Limit.NESTING)),
                            RULES_AROUND)));
  }

  @Override
  public ExecutionInput instrumentExecutionInput(
      ExecutionInput input,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    GraphQLContext context = input.getGraphQLContext();
    context.put(ParserOptions.class, parser);
    // Its own check counts other things than ours, and tells them as a fault of ours.
    context.put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
    RequestRefusal.check(VariablesUse.of(input.getRawVariables().toMap(), limits), context);
    return input;
  }

  @Override
  public InstrumentationContext<Document> beginParse(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    String text = parameters.getQuery();
    GraphQLContext context = parameters.getGraphQLContext();
    check(Limit.DIGITS, digitsInARow(text), context);
    check(Limit.NESTING, bracketsInARow(text), context);
    return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
      Limit exceeded = cancelledBy(failure);
      if (exceeded != null) {
        check(exceeded, Integer.MAX_VALUE, context);
      }
    });
  }

  /** Refuses more than there may be; how much more, nobody counts to the end. */
  private void check(Limit limit, int used, GraphQLContext context) {
    int maximum = limits.maximum(limit);
    if (used > maximum) {
      RequestRefusal.check(
          List.of(new LimitUse(limit, Saturating.sum(maximum, 1), maximum)), context);
    }
  }

  /** Wherever they stand: nobody needs so many in a text either. */
  private static int digitsInARow(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /**
   * How many lists begin one in the other. The parser looks for the end of a type before it counts
   * how deep it is, and does so again for the type within: for deep ones that takes seconds.
   */
  private static int bracketsInARow(String text) {
    int longest = 0;
    int run = 0;
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (comment) {
        comment = c != '\n' && c != '\r';
      } else if (c == '[') {
        longest = Math.max(longest, ++run);
      } else if (c == '#') {
        comment = true;
      } else if (IGNORED.indexOf(c) < 0) {
        run = 0;
      }
    }
    return longest;
  }

  private static @Nullable Limit cancelledBy(@Nullable Throwable failure) {
    return switch (failure) {
      case ParseCancelledException _ -> Limit.TOKENS;
      case ParseCancelledTooDeepException _ -> Limit.NESTING;
      case ParseCancelledTooManyCharsException _ -> Limit.CHARACTERS;
      case null, default -> null;
    };
  }

  @Override
  public InstrumentationContext<List<ValidationError>> beginValidation(
      InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
    GraphQLContext context = parameters.getGraphQLContext();
    DocumentUse use = new DocumentUse(parameters.getDocument(), limits);
    RequestRefusal.check(use.uses(), context);
    checkCircles(use.circles(), context);
    checkReading(
        operation(parameters.getDocument(), parameters.getExecutionInput().getOperationName()),
        context);
    return SimpleInstrumentationContext.noOp();
  }

  /** Validation would say so too, after a time that nobody can foretell. */
  private static void checkCircles(Set<FragmentDefinition> circles, GraphQLContext context) {
    if (!circles.isEmpty()) {
      throw RequestRefusal.of(circles.stream().map(fragment -> circle(fragment, context)).toList());
    }
  }

  private static ApiError circle(FragmentDefinition fragment, GraphQLContext context) {
    return ApiError.of(ErrorCode.BAD_USER_INPUT, RequestRefusal.messages(context).text("circle"))
        .at(List.of(fragment.getSourceLocation()), null);
  }

  /** The operation that is to run; null when the request does not say which. */
  private static @Nullable OperationDefinition operation(
      Document document, @Nullable String operationName) {
    List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
    if (operationName == null || operationName.isEmpty()) {
      return all.size() == 1 ? all.getFirst() : null;
    }
    return all.stream().filter(one -> operationName.equals(one.getName())).findFirst().orElse(null);
  }

  private static void checkReading(
      @Nullable OperationDefinition operation, GraphQLContext context) {
    if (operation == null || DryRun.of(context) != null) {
      return;
    }
    if (ApiRequest.of(context).forbids(operation.getOperation())) {
      throw operation.getOperation() == Operation.MUTATION
          ? refusal(ErrorCode.METHOD_NOT_ALLOWED, "readOnly", context)
          : refusal(ErrorCode.NOT_ACCEPTABLE, "oneAnswerOnly", context);
    }
  }

  private static AbortExecutionException refusal(
      ErrorCode code, String text, GraphQLContext context) {
    return RequestRefusal.of(
        List.of(ApiError.of(code, RequestRefusal.messages(context).text(text))));
  }
}
