package org.mintatlas.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.TraceIds;

class DocumentsTest {
  private final Documents documents = new Documents(DocumentMode.OPEN, 1_000);
  private int parsed;

  @Test
  void parseAValidDocumentOnce() {
    PreparsedDocumentEntry first = ask("{a}");
    assertThat(ask("{a}")).isSameAs(first);
    assertThat(ask("{b}")).isNotSameAs(first);
    assertThat(parsed).isEqualTo(2);
  }

  @Test
  void forgetTheOldOnesWhenTheTextsBecomeTooLong() {
    for (int i = 0; i < 50; i++) {
      ask("{" + "a ".repeat(100) + "f" + i + "}");
    }
    long kept = documents.cache().asMap().size();
    assertThat(kept).isBetween(1L, 4L);
  }

  @Test
  void doNotKeepWhatIsLongerThanTheWholeCache() {
    ask("{" + "a ".repeat(1_000) + "}");
    assertThat(documents.cache().asMap()).isEmpty();
  }

  @Test
  void doNotKeepWhatIsWrong() {
    PreparsedDocumentEntry wrong =
        new PreparsedDocumentEntry(
            GraphqlErrorBuilder.newError()
                .errorType(ErrorType.ValidationError)
                .message("wrong")
                .build());
    assertThat(ask(input("{a}", request -> {}), i -> wrong)).isSameAs(wrong);
    assertThat(documents.cache().asMap()).isEmpty();
  }

  @Test
  void doNotKeepWhatALimitRefuses() {
    assertThatExceptionOfType(AbortExecutionException.class)
        .isThrownBy(() ->
            ask(
                input("{a}", request -> {}),
                i -> {
                  throw new AbortExecutionException("too much");
                }));
    assertThat(documents.cache().asMap()).isEmpty();
  }

  @Test
  void letOnlyQueriesPassUncheckedWhereNothingMayChange() {
    ask("mutation {a}");
    ask("{a}");
    assertThat(parsed).isEqualTo(2);

    ask(input("mutation {a}", request -> request.forbid(Operation.MUTATION)), this::parse);
    assertThat(parsed).isEqualTo(3);
    ask(input("{a}", request -> request.forbid(Operation.MUTATION)), this::parse);
    assertThat(parsed).isEqualTo(3);
  }

  @Test
  void letOnlyQueriesPassUncheckedWhereThereIsOneAnswerOnly() {
    ask("subscription {a}");
    ask("{a} subscription B {a}");
    ask("{a}");
    assertThat(parsed).isEqualTo(3);

    ask(input("subscription {a}", request -> request.forbid(Operation.SUBSCRIPTION)), this::parse);
    ask(
        input("{a} subscription B {a}", request -> request.forbid(Operation.SUBSCRIPTION)),
        this::parse);
    assertThat(parsed).isEqualTo(5);
    ask(input("{a}", request -> request.forbid(Operation.SUBSCRIPTION)), this::parse);
    assertThat(parsed).isEqualTo(5);
  }

  private PreparsedDocumentEntry ask(String document) {
    return ask(input(document, request -> {}), this::parse);
  }

  private PreparsedDocumentEntry ask(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    return documents.getDocumentAsync(input, parse).join();
  }

  private PreparsedDocumentEntry parse(ExecutionInput input) {
    parsed++;
    return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
  }

  private static ExecutionInput input(String document, Consumer<ApiRequest> limit) {
    ApiRequest request = new ApiRequest(TraceIds.next(), Language.EN, Caller.UNKNOWN);
    limit.accept(request);
    ExecutionInput input =
        ExecutionInput.newExecutionInput(document).graphQLContext(request::putInto).build();
    DocumentHash.of(document).orElseThrow().putInto(input.getGraphQLContext());
    return input;
  }
}
