package org.mintatlas.graphql.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.instrumentation.Instrumentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.dataset.BundledDataset;
import org.mintatlas.graphql.GraphQlApiConfiguration;
import org.mintatlas.graphql.document.DocumentMode;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.memory.InMemoryAtlas;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The whole API over the bundled facts in memory: neither a database nor HTTP. */
final class BundledApi {
  private static final Path QUERIES = Path.of("../queries/mint-atlas");

  private final GraphQL engine = engine();
  private final GraphQL library =
      engine.transform(any -> any.queryExecutionStrategy(new AsyncExecutionStrategy()));

  private static GraphQL engine() {
    Ports ports = new InMemoryAtlas().ports();
    UseCases useCases = UseCases.over(ports, Clock.systemUTC(), UUID::randomUUID);
    if (useCases.importDataset().load(BundledDataset.read())
        instanceof ImportDataset.Result.Refused refused) {
      throw new IllegalStateException(refused.problems().toString());
    }
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    Documents documents = new Documents(DocumentMode.OPEN, 1_000_000);
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(CursorCodec.class, () -> new CursorCodec(new byte[32]));
    context.registerBean(Documents.class, () -> documents);
    context.registerBean(Changes.class, ports::changes);
    context.registerBean(UseCases.class, () -> useCases);
    context.register(GraphQlApiConfiguration.class);
    context.refresh();
    try {
      GraphQlSource.SchemaResourceBuilder builder =
          GraphQlSource.schemaResourceBuilder()
              .schemaResources(
                  new PathMatchingResourcePatternResolver()
                      .getResources("classpath:graphql/*.graphqls"));
      context
          .getBeanProvider(RuntimeWiringConfigurer.class)
          .forEach(builder::configureRuntimeWiring);
      return builder
          .configureGraphQl(engine ->
              engine
                  .preparsedDocumentProvider(documents)
                  .queryExecutionStrategy(context.getBean(BreadthFirst.class)))
          .exceptionResolvers(
              context.getBeanProvider(DataFetcherExceptionResolver.class).orderedStream().toList())
          .instrumentation(context.getBeanProvider(Instrumentation.class).orderedStream().toList())
          .build()
          .graphQl();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the documents that the whole program is measured with. */
  static String document(String name) {
    try {
      return Files.readString(QUERIES.resolve(name + ".graphql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> ask(String document, Map<String, Object> variables) {
    return ask(engine, document, variables);
  }

  /** The same by the strategy of the library, which goes field by field and object by object. */
  Map<String, Object> askLibrary(String document, Map<String, Object> variables) {
    return ask(library, document, variables);
  }

  private static Map<String, Object> ask(
      GraphQL engine, String document, Map<String, Object> variables) {
    ExecutionResult result =
        engine.execute(ExecutionInput.newExecutionInput(document).variables(variables).build());
    if (!result.getErrors().isEmpty()) {
      throw new IllegalStateException(result.getErrors().toString());
    }
    return result.toSpecification();
  }
}
